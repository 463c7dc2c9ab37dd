import { describe } from 'vitest';
import type { IssueCode } from '#case/issue.ts';
import { rewritten, smallCompany, withCell } from '../../fixtures/case/small-company.ts';
import { LINES } from '../reading.ts';
import { testKinds, type Hostile } from './hostile.ts';

const REJECTED = [8, 7, 0, 1] as const;
const REPAIRED = [8, 7, 1, 0] as const;
const KEPT = [8, 8, 0, 0] as const;

/** One cell of the third line. */
const cell = (
  name: string,
  column: string,
  text: string,
  codes: readonly IssueCode[],
  lines: Hostile['lines'],
): Hostile => ({ name, files: withCell(LINES, { line: 3, column, cell: text }), codes, lines });

describe('hostile cells', () => {
  testKinds([
    cell('text in a number column', 'quantity_ordered', 'abc', ['not-a-number'], REJECTED),
    cell(
      'text in a price',
      'unit_price',
      'Freight Included in Commodity Cost',
      ['not-a-number'],
      REJECTED,
    ),
    cell(
      'words in a column one can do without',
      'quantity_shipped_first',
      'some',
      ['not-a-number'],
      REPAIRED,
    ),
    cell('infinity', 'quantity_ordered', '1e999', ['not-a-number'], REJECTED),
    cell(
      'not a number, by name',
      'quantity_ordered',
      'NaN',
      ['blank-marker', 'unknown-cells'],
      REPAIRED,
    ),
    cell('more than any count', 'quantity_ordered', '1e16', ['too-great'], REJECTED),
    cell('a trace of zero', 'unit_price', '4.9e-324', ['too-small', 'zero-price'], REPAIRED),
    cell('hexadecimal', 'quantity_ordered', '0x1F', ['not-a-number'], REJECTED),
    cell('a formula for a number', 'unit_price', '=1+1', ['not-a-number'], REJECTED),
    cell('a currency sign', 'unit_price', '€21.5', ['not-a-number'], REJECTED),
    cell('a percent sign', 'unit_price', '50%', ['not-a-number'], REJECTED),
    cell('Arabic digits', 'quantity_ordered', '٣', ['not-a-number'], REJECTED),
    cell('a decimal comma among points', 'unit_price', '"21,5"', ['other-decimal'], REJECTED),
    cell('thousands with spaces', 'unit_price', '1 480.5', ['thousands-separator'], REPAIRED),
    cell('spaces around a number', 'unit_price', ' 480 ', ['spaces-around'], REPAIRED),
    cell('a question mark', 'unit_price', '?', ['blank-marker', 'unknown-cells'], REPAIRED),
    cell('an empty client', 'customer_id', '', ['unknown-cells'], KEPT),
    cell('a client nobody declares', 'customer_id', 'C9', ['unknown-id'], KEPT),
    cell('an item that is postage', 'item_id', 'POST', ['unknown-id'], KEPT),
    cell('a name of every object', 'customer_id', '__proto__', ['unknown-id'], KEPT),
    cell('a class named like a method', 'service_class', 'constructor', [], KEPT),
    cell('a return', 'quantity_ordered', '-3', ['negative-quantity'], KEPT),
    cell('a negative price', 'unit_price', '-21.5', ['negative-price'], KEPT),
    cell('a price of zero', 'unit_price', '0', ['zero-price'], KEPT),
    cell('words for a date', 'order_date', 'Date Not Captured', ['not-a-date'], REJECTED),
    cell('the 30th of February', 'order_date', '2026-02-30', ['not-a-date'], REJECTED),
    cell('the hour 25', 'order_date', '2026-03-02T25:00', ['not-a-date'], REJECTED),
    cell('a month first', 'order_date', '03/25/2026', ['not-day-first'], REJECTED),
    cell('a spreadsheet number for a date', 'order_date', '46083', ['not-a-date'], REJECTED),
    cell('a date beyond time', 'promised_delivery_date', '9999-12-31', ['blank-marker'], REPAIRED),
    cell(
      'delivered before ordered',
      'actual_delivery_date',
      '2026-02-01',
      ['delivered-before-ordered'],
      KEPT,
    ),
    cell('a status nobody knows', 'line_status', 'weird', ['unknown-code'], KEPT),
    cell('an empty key', 'order_id', '', ['empty-key'], REJECTED),
    cell('a key that says unknown', 'order_id', 'NULL', ['blank-marker', 'empty-key'], REJECTED),
    cell('a key twice', 'line_id', '1', ['duplicate-key'], REJECTED),
    cell('a text of 100,000 letters', 'service_class', 'x'.repeat(1e5), [], KEPT),
    cell('a line feed in an id', 'customer_id', '"C\n1"', ['line-break', 'unknown-id'], REPAIRED),
    {
      name: 'a hundred thousand pieces where five are usual',
      files: withCell(LINES, { line: 2, column: 'quantity_ordered', cell: '100000' }),
      codes: ['outlier-quantity'],
      lines: KEPT,
    },
    {
      name: 'a lead time of zero, a flag in words, thousands, a share above one',
      files: {
        ...smallCompany,
        'items.csv':
          'item_id,unit_cost,supplier_lead_time_days,repairable,provision_share\n001,"1,234.5",0,yes,0.1\n002,2,30,maybe,1.2\n003,3,45,0,\n',
      },
      codes: [
        ...(['thousands-separator', 'zero-lead-time', 'flag-word', 'not-a-flag'] as const),
        ...(['not-a-share', 'unknown-cells'] as const),
      ],
      lines: KEPT,
    },
    {
      name: 'formulas in words, an apostrophe before one',
      files: rewritten('items.csv', (text) =>
        text.replace('Bearing', '=cmd|calc').replace('"Filter, fine"', "'@SUM"),
      ),
      codes: [],
      lines: KEPT,
    },
    {
      name: 'a country in full',
      files: rewritten('customers.csv', (text) => text.replace('FR', 'France')),
      codes: ['not-a-country'],
      lines: KEPT,
    },
    {
      name: 'a month, a period, a time and a day that are none',
      files: {
        ...smallCompany,
        'demand.csv': 'item_id,month,quantity\n001,2026-13,1\n001,2026-01,-2\n',
        'availability.csv': 'equipment_id,period,hours_committed,hours_available\nE1,Q1,744,700\n',
        'calendars.csv': 'calendar_id,day,opens_at,closes_at\nFR,8,08:00,18:00\nFR,1,8h,26:00\n',
      },
      codes: ['not-a-month', 'not-a-period', 'not-a-time', 'not-a-day'],
      lines: KEPT,
    },
  ]);
});
