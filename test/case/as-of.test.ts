import { expect, test } from 'vitest';
import { asOf } from '#case/as-of.ts';
import { buildCase } from '#case/build/build.ts';
import { datesOf, numbersOf } from '#case/column.ts';
import { buildMeasures } from '#case/case-measures.ts';
import { readCompany, smallCompany } from '../fixtures/case/small-company.ts';

const company = {
  ...smallCompany,
  'activity_costs.csv': `driver,unit,value,year,ledger_total
line,line,20,2025,1000
line,line,21,2026,1100
`,
  'penalties.csv': `penalty_id,contract_id,period,amount
P1,K1,2025,100
P2,K1,2026-03,100
P3,K1,2026-04,100
`,
  'stock.csv': `item_id,location_id,snapshot_date,quantity_on_hand
001,L1,2026-02-28,5
001,L1,2026-03-31,4
`,
};
const read = readCompany(company);

test('rows of later days, months and years are not there yet', () => {
  const { tables } = asOf(read, '2026-03-04');
  expect(tables.order_lines?.rows).toBe(5);
  expect(tables.stock?.rows).toBe(1);
  expect(tables.penalties?.rows).toBe(2);
  expect(tables.customers).toEqual(read.tables.customers);
  expect(asOf(read, '2025-12-31').tables.activity_costs?.rows).toBe(1);
});

test('what had not happened yet is unknown: the line is open', () => {
  const { order_lines: lines } = asOf(read, '2026-03-04').tables;
  if (!lines) throw new Error('the company has lines');
  // Ordered on the 4th, delivered on the 5th, in part.
  expect(datesOf(lines, 'actual_delivery_date').instants[4]).toBeNaN();
  expect(numbersOf(lines, 'quantity_shipped_first')[4]).toBeNaN();
});

test('promises not yet due are not counted: three of three are kept that evening', () => {
  const { measured } = buildMeasures(asOf(read, '2026-03-04'), 'then');
  expect(measured.onTime.all).toBe(1);
  expect(measured.onTime.byClass).toMatchObject({
    '24H': { lines: 2, share: 1 },
    '48H': { lines: 1, share: 1 },
  });
});

test('as of the last day nothing changes', () => {
  const last = buildCase(read, 'same').extractedOn;
  expect(buildCase(asOf(read, last), 'same')).toEqual(buildCase(read, 'same'));
});
