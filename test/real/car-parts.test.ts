import { describe, expect, test } from 'vitest';
import { numbersOf, textOf, wordAt } from '#case/column.ts';
import { demandPattern } from '#model/parts/demand-class.ts';
import { plainRows, realSet } from './real-set.ts';

const set = realSet('carparts', 'carparts/carparts_wide.csv');
const MONTHS = 51;
const UNEVEN = 0.49;

/** Months in columns → one line per series and month; a blank month stays blank. */
function long(wide: string): string {
  const lines = plainRows(wide).flatMap((row) => {
    const [[, series] = ['', ''], ...months] = row;
    return months.map(([month, pieces]) => `${series},${month},${pieces}`);
  });
  return ['series,period,pieces', ...lines].join('\n');
}

/** Monthly demand of 2,674 car parts, 1998–2002. */
describe.skipIf(!set.isHere)('car parts', () => {
  const read = set.isHere ? set.read(long(set.text())) : null;
  const table = read?.tables.demand;
  const series = new Map<string, number[]>();
  if (table) {
    const item = textOf(table, 'item_id');
    numbersOf(table, 'quantity').forEach((pieces, row) => {
      const own = series.get(wordAt(item, row)) ?? [];
      if (!Number.isNaN(pieces)) own.push(pieces);
      series.set(wordAt(item, row), own);
    });
  }
  const complete = [...series.values()].filter((months) => months.length === MONTHS);
  const moving = complete
    .map((months) => ({ hits: months.filter((pieces) => pieces > 0).length, months }))
    .filter(({ hits }) => hits >= 2);
  const shareOf = (is: (index: number) => boolean): number =>
    moving.filter((_, index) => is(index)).length / moving.length;

  test('2,674 series are read, 2,509 without a blank month', () => {
    expect(read?.rows.demand).toMatchObject({ in: 2674 * MONTHS, rejected: 0 });
    expect(series.size).toBe(2674);
    expect(complete).toHaveLength(2509);
  });

  test('none moves every month: intermittent 86.43 %, lumpy 13.57 %, as the model counts', () => {
    const patterns = moving.map(({ months }) => demandPattern(months));
    expect(shareOf((index) => patterns[index]?.cls === 'intermittent')).toBeCloseTo(0.8643, 4);
    expect(shareOf((index) => patterns[index]?.cls === 'lumpy')).toBeCloseTo(0.1357, 4);
  });

  test('with the variance of a sample (n − 1): 83.25 % and 16.75 %', () => {
    const cv2 = moving.map(({ hits, months }) => (demandPattern(months).cv2 * hits) / (hits - 1));
    expect(shareOf((index) => (cv2[index] ?? NaN) < UNEVEN)).toBeCloseTo(0.8325, 4);
    expect(shareOf((index) => (cv2[index] ?? NaN) >= UNEVEN)).toBeCloseTo(0.1675, 4);
  });
});
