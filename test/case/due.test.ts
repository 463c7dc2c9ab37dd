import { describe, expect, test } from 'vitest';
import { contextOf } from '#case/build/context.ts';
import { judged, type Line, withLine } from '../fixtures/case/one-line.ts';
import { readCompany } from '../fixtures/case/small-company.ts';

describe('due time', () => {
  test.each<[string, Line, string]>([
    [
      'the promised day, at closing time',
      { ordered: '2026-03-02T09:00', promised: '2026-03-05' },
      '2026-03-05T18:00',
    ],
    [
      'a Friday closes earlier',
      { ordered: '2026-03-02T09:00', promised: '2026-03-06' },
      '2026-03-06T17:00',
    ],
    [
      'a promised day when the site is closed ends as usual days do',
      { ordered: '2026-03-02T09:00', promised: '2026-03-08' },
      '2026-03-08T18:00',
    ],
    [
      'a promised hour',
      { ordered: '2026-03-02T09:00', promised: '2026-03-05T12:00' },
      '2026-03-05T12:00',
    ],
    ['24 h: the next open day', { ordered: '2026-03-02T09:00' }, '2026-03-03T18:00'],
    ['24 h, before the cut-off', { ordered: '2026-03-02T15:29' }, '2026-03-03T18:00'],
    [
      '24 h, after the cut-off: counted from the next opening',
      { ordered: '2026-03-02T15:30' },
      '2026-03-04T18:00',
    ],
    [
      '24 h, after the cut-off, clock at the order',
      { offer: 'ORD', ordered: '2026-03-02T15:30' },
      '2026-03-03T18:00',
    ],
    ['24 h over a week-end', { ordered: '2026-03-06T10:00' }, '2026-03-09T18:00'],
    ['24 h over a holiday', { ordered: '2026-03-09T10:00' }, '2026-03-11T18:00'],
    [
      '24 h, ordered on a Saturday: clock on Monday',
      { ordered: '2026-03-07T10:00' },
      '2026-03-11T18:00',
    ],
    ['24 h, ordered on a day without hour: in time', { ordered: '2026-03-02' }, '2026-03-03T18:00'],
    ['48 h', { code: 'TWO', ordered: '2026-03-02T09:00' }, '2026-03-04T18:00'],
    ['8 h by night', { code: 'AOG', ordered: '2026-03-02T15:00' }, '2026-03-02T23:00'],
    [
      '8 h after the cut-off, from the next opening',
      { code: 'AOG', ordered: '2026-03-06T22:00' },
      '2026-03-09T16:00',
    ],
    [
      '4 h of an offer faster than its class',
      { offer: 'FAST', code: 'AOG', ordered: '2026-03-06T22:00' },
      '2026-03-07T02:00',
    ],
    [
      'an offer does not change the window of another class',
      { offer: 'FAST', code: 'TWO', ordered: '2026-03-02T09:00' },
      '2026-03-04T18:00',
    ],
    // 12 opening hours from Friday 14:00: 3 on Friday (to 17:00), 9 on Monday from 08:00.
    [
      '12 opening hours',
      { offer: 'ORD', code: 'OPEN', ordered: '2026-03-06T14:00' },
      '2026-03-09T17:00',
    ],
    [
      '8 h across the change of clock',
      { offer: 'ORD', code: 'AOG', ordered: '2026-03-28T23:00' },
      '2026-03-29T08:00',
    ],
    [
      'no window: no promise without a confirmed date',
      { code: 'CATALOGUE', ordered: '2026-03-02T09:00' },
      '',
    ],
    [
      'a class unknown to service_classes has no window',
      { code: 'ODD', ordered: '2026-03-02T09:00' },
      '',
    ],
    ['without order date nothing is counted', { ordered: '' }, ''],
  ])('%s', (_, line, due) => {
    expect(judged(line).due).toBe(due);
  });
});

test('without any calendar: Monday to Friday, 08:00 to 18:00', () => {
  const whole = withLine({ ordered: '2026-03-06T10:00' });
  const none = Object.fromEntries(
    Object.entries(whole).filter(([name]) => name !== 'calendars.csv'),
  );
  const { result, zone } = contextOf(readCompany(none));
  expect(new Date(zone.toLocal(result.due[0] ?? NaN) * 60000).toISOString()).toMatch(
    /^2026-03-09T18:00/,
  );
});
