import { describe, expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { contextOf } from '#case/build/context.ts';
import { outcomes } from '#case/outcomes.ts';
import { readCompany, type Company } from '../fixtures/case/small-company.ts';

/** Monday 2 March 2026 opens a week of five days; the shelf cuts off at 15:30. */
const company: Company = {
  'case.json': JSON.stringify({ extractedOn: '2026-03-31' }),
  'service_classes.csv': `class,window_hours,counting
AOG,8,clock_hours
DAY,24,open_days
TWO,48,open_days
OPEN,12,opening_hours
CATALOGUE,,open_days
`,
  'offers.csv': `offer_id,parts_class,parts_window_hours,clock,price_mode
CUT,DAY,,cutoff,act
ORD,DAY,,order,act
FAST,AOG,4,order,act
`,
  'calendars.csv': `calendar_id,day,opens_at,closes_at
WEEK,1,08:00,18:00
WEEK,2,08:00,18:00
WEEK,3,08:00,18:00
WEEK,4,08:00,18:00
WEEK,5,08:00,17:00
WEEK,2026-03-10,,
`,
  'locations.csv': `location_id,location_type,country_code,order_cutoff_time,calendar_id
P1,central,FR,15:30,WEEK
`,
  'sites.csv': `site_id,customer_id,serving_location_id,calendar_id
S1,C1,P1,WEEK
`,
};

const HEADER =
  'order_id,line_id,customer_id,site_id,item_id,offer_id,service_class,order_date,promised_delivery_date,actual_delivery_date,quantity_ordered,quantity_shipped_first,unit_price,line_status,postponed_by_customer';

interface Line {
  offer?: string;
  code?: string;
  ordered: string;
  promised?: string;
  delivered?: string;
  shipped?: string;
  status?: string;
  postponed?: string;
}

function withLine({ offer = 'CUT', code = 'DAY', ...line }: Line): Company {
  const {
    ordered,
    promised = '',
    delivered = '',
    shipped = '',
    status = '',
    postponed = '',
  } = line;
  const row = `1,1,C1,S1,I1,${offer},${code},${ordered},${promised},${delivered},2,${shipped},1,${status},${postponed}`;
  return { ...company, 'order_lines.csv': `${HEADER}\n${row}\n` };
}

/** Due time of the line on the clock of Paris, and its outcome. */
function judged(line: Line): { due: string; outcome: string } {
  const { result, zone } = contextOf(readCompany(withLine(line)));
  const due = result.due[0] ?? NaN;
  const local = Number.isNaN(due)
    ? ''
    : new Date(zone.toLocal(due) * 60000).toISOString().slice(0, 16);
  return { due: local, outcome: outcomes[result.outcome[0] ?? 0] ?? '' };
}

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

describe('a promise is', () => {
  const ordered = '2026-03-02T09:00';
  test.each<[string, Line, string]>([
    ['kept on the minute', { ordered, delivered: '2026-03-03T18:00' }, 'kept'],
    ['missed a minute later', { ordered, delivered: '2026-03-03T18:01' }, 'missed'],
    ['kept on a day without hour', { ordered, delivered: '2026-03-03' }, 'kept'],
    ['missed in part', { ordered, delivered: '2026-03-03', shipped: '1' }, 'missed'],
    ['kept in full', { ordered, delivered: '2026-03-03', shipped: '2' }, 'kept'],
    ['missed when open and overdue', { ordered }, 'missed'],
    ['not yet due at extraction', { ordered, promised: '2026-04-01' }, 'notYetDue'],
    ['overdue on the day of extraction', { ordered, promised: '2026-03-31' }, 'missed'],
    ['left out when cancelled', { ordered, status: 'cancelled' }, 'cancelled'],
    [
      'left out when the client postponed',
      { ordered, delivered: '2026-03-20', postponed: '1' },
      'postponed',
    ],
    ['left out when returned and never delivered', { ordered, status: 'returned' }, 'returned'],
    [
      'kept when returned after delivery',
      { ordered, delivered: '2026-03-03', status: 'returned' },
      'kept',
    ],
    [
      'left out when delivered nobody knows when',
      { ordered, status: 'delivered' },
      'noDeliveryDate',
    ],
    [
      'none without window or date',
      { code: 'CATALOGUE', ordered, delivered: '2026-03-03' },
      'noPromise',
    ],
  ])('%s', (_, line, outcome) => {
    expect(judged(line).outcome).toBe(outcome);
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

test('what the client sees is measured beside any promise', () => {
  const rows = [
    '1,1,C1,S1,I1,CUT,DAY,2026-03-02T09:00,,2026-03-03T09:00,1,,1,,',
    '2,1,C1,S1,I1,CUT,DAY,2026-03-02T09:00,,2026-03-03T09:01,1,,1,,',
    '3,1,C1,S1,I1,CUT,CATALOGUE,2026-03-02T09:00,,2026-03-05T09:00,1,,1,,',
    '4,1,C1,S1,I1,CUT,DAY,2026-03-02T09:00,,,1,,1,cancelled,',
  ];
  const read = readCompany({ ...company, 'order_lines.csv': [HEADER, ...rows].join('\n') });
  const { withoutPromise, onTime } = buildMeasures(read, 'x').measured;
  expect(withoutPromise).toMatchObject({ lines: 3, within24h: 1 / 3, within48h: 2 / 3 });
  expect(onTime).toMatchObject({ all: 1, lines: 2, kept: 2, missed: 0 });
  expect(onTime.leftOut).toMatchObject({ noPromise: 1, cancelled: 1 });
});
