import { describe, expect, test } from 'vitest';
import { clauseByRate } from '#model/offers/clause-by-rate.ts';
import { clauseYear, feeRise, type Clause } from '#model/offers/clause-year.ts';
import { yearOfStops } from '#model/offers/year-of-stops.ts';
import { near } from '../near.ts';

/** The case as designed: an installation stops every 1,270 h, for 56 h; years spread by 2.7 points. */
const stop = { mean: 56, cv2: 1.47 };
const designed = yearOfStops(8760 / (1270 + 56), stop);
const uptime: Clause = { availability: 0.97, perPoint: 0.02, cap: 0.3 };

test('the case as designed: the spread makes part of the penalty', () => {
  const { availability, expected, atMean, deviation, breach, likely } = clauseYear(
    designed,
    uptime,
  );
  const percent = (share: number): string => (100 * share).toFixed(2);
  console.log(
    `97 %, 2 % a point, cap 30 %: available ${percent(availability)} % ± ${percent(designed.deviation / 8760)} points, ` +
      `expected penalty ${percent(expected)} % of the fee (mean year ${percent(atMean)}, deviation ${percent(deviation)}), ` +
      `missed in ${percent(breach)} % of years; fee + ${percent(feeRise(expected)!)} % pays it on average, ` +
      `+ ${percent(feeRise(likely)!)} % in four years of five`,
  );
  near(availability, 0.958, 1e-3);
  near(designed.deviation / 8760, 0.027, 0.05);
  expect(expected).toBeGreaterThan(atMean);
});

describe('penalty', () => {
  const expected = (by: Partial<Clause>): number =>
    clauseYear(designed, { ...uptime, ...by }).expected;

  test('rises with the guarantee, faster and faster', () => {
    const levels = [0.9, 0.92, 0.94, 0.96, 0.98, 1].map((availability) =>
      expected({ availability, cap: null }),
    );
    const rises = levels.slice(1).map((each, k) => each - levels[k]!);
    expect(Math.min(...rises)).toBeGreaterThan(0);
    expect(rises).toEqual(rises.toSorted((a, b) => a - b));
  });

  test('never exceeds its cap, and is the uncapped one when the cap is out of reach', () => {
    expect(expected({ perPoint: 0.5, cap: 0.05 })).toBeLessThan(0.05);
    expect(clauseYear(designed, { ...uptime, perPoint: 0.5, cap: 0.05 }).likely).toBeCloseTo(
      0.05,
      12,
    );
    expect(expected({ cap: 0 })).toBeCloseTo(0, 12);
    near(expected({ cap: 2 }), expected({ cap: null }), 1e-5);
    expect(expected({ cap: 0.1 })).toBeLessThan(expected({ cap: null }));
  });

  test('falls with shorter stops, and so does the chance to pay', () => {
    const years = [70, 56, 33].map((mean) =>
      clauseYear(yearOfStops(6.6, { mean, cv2: 1.47 }), uptime),
    );
    for (const of of ['expected', 'breach', 'deviation'] as const) {
      const values = years.map((each) => each[of]);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
    expect(years[2]!.availability).toBeGreaterThan(years[0]!.availability);
  });

  test('a mean year that keeps the guarantee still costs: the spread makes all of it', () => {
    const { expected: costs, atMean } = clauseYear(designed, { ...uptime, availability: 0.95 });
    expect(atMean).toBe(0);
    expect(costs).toBeGreaterThan(0.005);
  });

  test('a fee rises by more than its penalty, which is a share of it', () => {
    near(feeRise(0.2)!, 0.25);
    expect(feeRise(1)).toBeNull();
  });
});

test('rates between the computed ones: within 0.5 % of the exact penalty, availability in step with the stop', () => {
  const read = clauseByRate(uptime, stop, stop.mean);
  for (const stops of [3.3, 6.6, 9.9]) {
    const exact = clauseYear(yearOfStops(stops, stop), uptime);
    near(read(stops).expected, exact.expected, 0.005);
    near(read(stops).availability, exact.availability, 1e-9);
  }
  // Shorter stops leave more time to stop in: 1270 h up, 33 h down.
  const shorter = clauseByRate(uptime, { ...stop, mean: 33 }, stop.mean);
  near(shorter(8760 / 1326).availability, 1270 / 1303, 1e-9);
});
