import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { readTables } from '#case/read.ts';
import { numbersOf, textOf, wordAt } from '#case/column.ts';

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

  /**
   * The published 98.04 % is none of these: it is the median over machines of a year each, hours
   * available ÷ hours committed, of the elevators (no escalator) with at least ten measured months.
   */
  test('98.04 %: the median elevator over its year', () => {
    const { availability, equipment } = read.tables;
    if (!availability || !equipment) throw new Error('both tables must be read');
    const ids = textOf(equipment, 'equipment_id');
    const kind = textOf(equipment, 'product_family');
    const family = new Map(
      Array.from({ length: equipment.rows }, (_, row) => [wordAt(ids, row), wordAt(kind, row)]),
    );
    const units = textOf(availability, 'equipment_id');
    const committed = numbersOf(availability, 'hours_committed');
    const available = numbersOf(availability, 'hours_available');
    const years = new Map<string, { months: number; committed: number; available: number }>();
    committed.forEach((hours, row) => {
      const unit = wordAt(units, row);
      if (!(hours > 0) || family.get(unit) !== 'Elevator') return;
      const year = years.get(unit) ?? { months: 0, committed: 0, available: 0 };
      year.months += 1;
      year.committed += hours;
      year.available += available[row] ?? NaN;
      years.set(unit, year);
    });
    const shares = [...years.values()]
      .filter(({ months }) => months >= 10)
      .map((year) => year.available / year.committed)
      .sort((a, b) => a - b);
    expect(shares).toHaveLength(338);
    expect(((shares[168] ?? NaN) + (shares[169] ?? NaN)) / 2).toBeCloseTo(0.9804, 4);
  });

  test('without order lines the service of parts is unknown, and the table to bring is named', () => {
    const { measured, missing } = buildMeasures(read, 'mta');
    expect(measured.onTime.all).toBeNull();
    expect(missing.find(({ table }) => table === 'order_lines')?.neededFor).toContain('service');
  });
});
