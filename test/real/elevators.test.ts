import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { readTables } from '#case/read.ts';
import { numbersOf, textOf } from '#case/column.ts';

const folder = '../shared/data/mapped/mta';
const isHere = existsSync(folder);
if (!isHere) console.warn(`notice: ${folder} is not on this machine; its tests are skipped`);

/** Elevators of the New York subway: machines and stops, no order line. */
describe.skipIf(!isHere)('MTA elevators', () => {
  const read = readTables(
    isHere
      ? readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name)) }))
      : [],
  );

  test('every row of the three tables is kept', () => {
    const kept = Object.fromEntries(
      Object.entries(read.rows).map(([name, rows]) => [name, rows.kept]),
    );
    expect(kept).toEqual({ availability: 7548, equipment: 638, interventions: 4359 });
    expect(read.issues.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  // Recomputed with another language from the same three files.
  test.each([
    ['all unit-months with committed hours', false, 7335, 0.98123],
    ['those of units that had an event', true, 6190, 0.98025],
  ])('median availability of %s', (_, eventful, months, expected) => {
    const { availability } = read.tables;
    if (!availability) throw new Error('availability must be read');
    const units = textOf(availability, 'equipment_id').codes;
    const committed = numbersOf(availability, 'hours_committed');
    const available = numbersOf(availability, 'hours_available');
    const stops = numbersOf(availability, 'corrective_events');
    const works = numbersOf(availability, 'preventive_events');
    const lively = new Set(units.filter((_, row) => (stops[row] ?? 0) + (works[row] ?? 0) > 0));
    const shares = available
      .map((hours, row) => hours / (committed[row] ?? NaN))
      .filter((share, row) => share >= 0 && (!eventful || lively.has(units[row] ?? 0)))
      .sort();
    const middle = [Math.ceil(shares.length / 2) - 1, Math.floor(shares.length / 2)];
    expect(shares).toHaveLength(months);
    expect(middle.reduce((sum, at) => sum + (shares[at] ?? NaN) / 2, 0)).toBeCloseTo(expected, 5);
  });

  test('without order lines the service of parts is unknown, and the table to bring is named', () => {
    const { measured, missing } = buildMeasures(read, 'mta');
    expect(measured.onTime.all).toBeNull();
    expect(missing.find(({ table }) => table === 'order_lines')?.neededFor).toContain('service');
  });
});
