import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { checkTables } from '#case/check.ts';
import { readTables } from '#case/read.ts';

const file = 'SCMS_Delivery_History_Dataset.csv';
const path = `../shared/data/scms_delivery/${file}`;
const isHere = existsSync(path);
if (!isHere) console.warn(`notice: ${path} is not on this machine; its tests are skipped`);

/** The same deliveries as their publisher wrote them: one file for three tables, words for dates, by a mapping alone. */
describe.skipIf(!isHere)('SCMS deliveries, as published', () => {
  const read = readTables(
    isHere
      ? [
          { name: file, content: readFileSync(path) },
          { name: 'mapping.json', content: readFileSync('test/fixtures/case/scms-mapping.json') },
        ]
      : [],
  );

  test('no line is lost: 7,416 had a word to read otherwise', () => {
    expect(read.rows.order_lines).toEqual({
      in: 10324,
      kept: 2908,
      repaired: 7416,
      rejected: 0,
      reasons: { 'blank-marker': 6926, 'not-a-number': 490 },
    });
    expect(read.rows.customers).toMatchObject({ in: 10324, kept: 142, rejected: 10182 });
    expect(read.rows.items).toMatchObject({ in: 10324, kept: 184, rejected: 10140 });
  });

  test('88.51 % of promises are kept, as in the mapped tables', () => {
    const { measured } = buildMeasures(read, 'scms');
    expect(measured.onTime.all).toBeCloseTo(0.8851, 4);
    expect(measured.onTime.byClass['(unknown)']?.lines).toBe(360);
    expect(measured.onTime.byShipFrom['Direct Drop']?.share).toBeCloseTo(0.9474, 4);
    expect(measured.onTime.byShipFrom['From RDC']?.share).toBeCloseTo(0.8285, 4);
  });

  test('what is empty is counted', () => {
    const unknown = checkTables(read).filter(({ code }) => code === 'unknown-cells');
    expect(unknown).toMatchObject([
      { column: 'service_class', count: 360 },
      { column: 'order_date', count: 5732 },
    ]);
  });
});
