import { describe, expect, test } from 'vitest';
import { bandOf } from '#model/bands/band.ts';
import { bandOfDifference, bandsOf } from '#model/bands/band-of-difference.ts';
import { drawnPairs, type EvaluateBoth } from '#model/bands/drawn-pairs.ts';
import { BLOCK, drawUncertain } from '#model/bands/draw-uncertain.ts';
import { tornado } from '#model/bands/tornado.ts';
import type { Uncertain } from '#model/bands/uncertain.ts';
import { near } from '../near.ts';

const entries: readonly Uncertain[] = [
  { id: 'churnFactor', low: 0.5, high: 2, default: 1 },
  { id: 'holdingRate', low: 0.18, high: 0.26, default: 0.22 },
  { id: 'avoidable.visits', low: 0.8, high: 0.8, default: 0.8 },
];

describe('draws', () => {
  test('stay in their range, and around the value in force', () => {
    const drawn = drawUncertain(entries, 0, 4000, 1);
    for (const { id, low, high, default: mode } of entries) {
      const values = drawn.map((each) => each[id]!);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...values)).toBeLessThanOrEqual(high);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      near(mean, (low + mode + high) / 3, 2e-3);
    }
  });

  test('meet each fortieth of the law once a block', () => {
    const law = { id: 'even', low: 0, high: 1, default: 0 };
    const cdf = (x: number): number => 1 - (1 - x) ** 2;
    for (const from of [0, BLOCK, 2 * BLOCK]) {
      const strata = drawUncertain([law], from, from + BLOCK, 5).map(({ even }) =>
        Math.floor(cdf(even!) * BLOCK),
      );
      expect(new Set(strata).size).toBe(BLOCK);
    }
  });

  test('do not depend on how many are asked for, nor on the other entries', () => {
    const all = drawUncertain(entries, 0, 200, 7);
    expect([...drawUncertain(entries, 0, 40, 7), ...drawUncertain(entries, 40, 200, 7)]).toEqual(
      all,
    );
    const alone = drawUncertain([entries[1]!], 0, 200, 7);
    expect(alone.map(({ holdingRate }) => holdingRate)).toEqual(
      all.map(({ holdingRate }) => holdingRate),
    );
    expect(drawUncertain(entries, 0, 3, 8)).not.toEqual(all.slice(0, 3));
  });

  test('of two entries are not tied', () => {
    const pair = ['a', 'b'].map((id) => ({ id, low: -1, high: 1, default: 0 }));
    const drawn = drawUncertain(pair, 0, 400, 2);
    const product = drawn.reduce((sum, { a, b }) => sum + a! * b!, 0) / 400;
    // Correlation: variance of the law is 1/6.
    expect(Math.abs(6 * product)).toBeLessThan(0.15);
  });

  test('an entry outside its own range is refused', () => {
    expect(() => drawUncertain([{ id: 'x', low: 1, high: 2, default: 3 }], 0, 1, 1)).toThrow(
      'low, mode, high must be ascending finite numbers; got 1, 3, 2',
    );
  });
});

describe('bands', () => {
  /** Both states bear the same uncertainty; the scenario adds 5, and a little of its own. */
  const evaluateBoth: EvaluateBoth<number> = ({ churnFactor, holdingRate }, held) => ({
    before: { margin: 100 * churnFactor!, empty: null },
    scenario: { margin: 100 * churnFactor! + held + holdingRate!, empty: 1 },
  });

  test('what is uncertain to both cancels in the difference', () => {
    const { margin, empty } = bandOfDifference(evaluateBoth, 5, entries, 200, 1);
    const { before, difference } = margin!;
    expect(before!.p90 - before!.p10).toBeGreaterThan(50);
    expect(difference!.p90 - difference!.p10).toBeLessThan(0.08);
    expect(difference!.p50).toBeCloseTo(5.22, 2);
    expect(difference).toMatchObject({ draws: 200, above: 1 });
    expect(empty).toMatchObject({ before: null, difference: null });
  });

  test('forty draws then the rest are the same band as two hundred at once', () => {
    const first = drawnPairs(evaluateBoth, 5, entries, { from: 0, to: 40, seed: 1 });
    const rest = drawnPairs(evaluateBoth, 5, entries, { from: 40, to: 200, seed: 1 });
    const whole = bandOfDifference(evaluateBoth, 5, entries, 200, 1);
    expect(bandsOf([...first, ...rest])).toEqual(whole);
    const { p10, p50, p90 } = bandsOf(first)['margin']!.before!;
    const sure = whole['margin']!.before!;
    for (const [early, late] of [
      [p10, sure.p10],
      [p50, sure.p50],
      [p90, sure.p90],
    ]) {
      expect(Math.abs(early! - late!)).toBeLessThan(5);
    }
  });

  test('quantiles and sign of a sample known by heart', () => {
    const values = Array.from({ length: 11 }, (_, k) => 10 - 2 * k);
    expect(bandOf(values)).toEqual({ p10: -8, p50: 0, p90: 8, draws: 11, above: 5 / 11 });
    expect(bandOf([null, 3])).toEqual({ p10: 3, p50: 3, p90: 3, draws: 1, above: 1 });
    expect(bandOf([null])).toBeNull();
  });
});

describe('tornado', () => {
  const rows = tornado(
    ({ churnFactor, holdingRate }) => ({
      margin: 1 - churnFactor! + 3 * holdingRate!,
      stock: holdingRate! > 0.25 ? null : -holdingRate!,
    }),
    entries,
  );

  test('sorts entries by how far they move each number, one at a time', () => {
    expect(rows['margin']!.map(({ id }) => id)).toEqual([
      'churnFactor',
      'holdingRate',
      'avoidable.visits',
    ]);
    near(rows['margin']![0]!.swing!, 1.5);
    near(rows['margin']![1]!.swing!, 0.24);
    expect(rows['margin']![2]!.swing).toBe(0);
  });

  test('says which may change the sign', () => {
    expect(rows['margin']!.map(({ flips }) => flips)).toEqual([true, false, false]);
    const unknown = rows['stock']!.find(({ id }) => id === 'holdingRate');
    expect(unknown).toMatchObject({ atHigh: null, swing: null, flips: false });
  });
});
