import { describe, expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { HEADER, judged, type Line, week } from '../fixtures/case/one-line.ts';
import { readCompany } from '../fixtures/case/small-company.ts';

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

test('what the client sees is measured beside any promise', () => {
  const rows = [
    '1,1,C1,S1,I1,CUT,DAY,2026-03-02T09:00,,2026-03-03T09:00,1,,1,,',
    '2,1,C1,S1,I1,CUT,DAY,2026-03-02T09:00,,2026-03-03T09:01,1,,1,,',
    '3,1,C1,S1,I1,CUT,CATALOGUE,2026-03-02T09:00,,2026-03-05T09:00,1,,1,,',
    '4,1,C1,S1,I1,CUT,DAY,2026-03-02T09:00,,,1,,1,cancelled,',
  ];
  const read = readCompany({ ...week, 'order_lines.csv': [HEADER, ...rows].join('\n') });
  const { withoutPromise, onTime } = buildMeasures(read, 'x').measured;
  expect(withoutPromise).toMatchObject({ lines: 3, within24h: 1 / 3, within48h: 2 / 3 });
  expect(onTime).toMatchObject({ all: 1, lines: 2, kept: 2, missed: 0 });
  expect(onTime.leftOut).toMatchObject({ noPromise: 1, cancelled: 1 });
});
