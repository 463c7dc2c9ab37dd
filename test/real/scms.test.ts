import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromCSV, op } from 'arquero';
import { describe, expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { checkTables } from '#case/check.ts';
import { readTables } from '#case/read.ts';

const folder = '../shared/data/mapped/scms';
const isHere = existsSync(folder);
if (!isHere) console.warn(`notice: ${folder} is not on this machine; its tests are skipped`);

/** Deliveries of the SCMS project, 2006–2015: real lines that nobody here wrote. */
describe.skipIf(!isHere)('SCMS deliveries', () => {
  const read = readTables(
    isHere
      ? readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name)) }))
      : [],
  );
  const { measured, missing, of } = buildMeasures(read, 'scms');

  test('all 10,324 lines are kept', () => {
    expect(read.rows.order_lines).toEqual({
      in: 10324,
      kept: 10324,
      repaired: 0,
      rejected: 0,
      reasons: {},
    });
    expect(of.currency).toBe('USD');
  });

  // Computed independently from the original file by its publisher's columns.
  test('88.51 % of promises are kept', () => {
    expect(measured.onTime.all).toBeCloseTo(0.8851, 4);
    expect(measured.onTime.lines).toBe(10324);
  });

  test.each([
    ['Air', 6113, 0.904],
    ['Truck', 2830, 0.8392],
    ['Air Charter', 650, 0.8846],
    ['Ocean', 371, 0.8248],
    ['(unknown)', 360, 0.9889],
  ])('class %s: %i lines, %f kept', (code, lines, share) => {
    expect(measured.onTime.byClass[code]?.lines).toBe(lines);
    expect(measured.onTime.byClass[code]?.share).toBeCloseTo(share, 4);
  });

  test.each([
    ['VENDOR', 0.9474],
    ['RDC', 0.8285],
  ])('shipped from %s: %f kept', (place, share) => {
    expect(measured.onTime.byShipFrom[place]?.share).toBeCloseTo(share, 4);
  });

  test('arquero counts the same', () => {
    const counted = fromCSV(readFileSync(join(folder, 'order_lines.csv'), 'utf8'))
      .derive({
        kept: (line) =>
          op.parse_date(line['actual_delivery_date']) <=
          op.parse_date(line['promised_delivery_date'])
            ? 1
            : 0,
      })
      .rollup({ share: (line) => op.mean(line['kept']) })
      .get('share');
    expect(measured.onTime.all).toBeCloseTo(Number(counted), 12);
  });

  test('stock, cost and margin are missing, with the tables they need', () => {
    expect(of).toMatchObject({ network: null, costs: null, portfolio: null });
    expect(of.measured).toMatchObject({ stock: null, costOfGoods: null });
    const tablesFor = (name: string): string[] =>
      missing
        .filter(({ neededFor }) => neededFor.some((one) => one === name))
        .map(({ table }) => table);
    expect(tablesFor('stock').sort()).toEqual(['items', 'stock']);
    expect(tablesFor('cost').sort()).toEqual(['activity_costs', 'items', 'stock']);
    expect(tablesFor('margin').sort()).toEqual(['activity_costs', 'items', 'stock']);
    expect(tablesFor('service')).toEqual([]);
  });

  test('its odd lines are told: five delivered before ordered, eighteen given away', () => {
    const told = Object.fromEntries(checkTables(read).map(({ code, count }) => [code, count]));
    expect(told).toEqual({
      'delivered-before-ordered': 5,
      'zero-price': 18,
      'default-calendar': 10324,
      // The day an order was placed.
      'unknown-cells': 5732,
    });
  });
});
