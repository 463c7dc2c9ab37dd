import { describe, expect, test } from 'vitest';
import { near } from '../near.ts';
import { lawGrid, pointsOf } from './law-grid.ts';

describe.each(lawGrid)('%s', (_, law) => {
  const points = pointsOf(law);

  test('has masses that add up to its cumulative', () => {
    const end = points.at(-1)!;
    let sum = 0;
    for (let x = 0; x <= end; x++) sum += law.pmf(x);
    near(sum, law.cdf(end), 1e-10);
  });

  test('shares probability 1 between its two sides', () => {
    for (const s of points) near(law.cdf(s) + law.survival(s), 1);
    expect(law.cdf(-1)).toBe(0);
    expect(law.survival(-1)).toBe(1);
    expect(law.pmf(-1)).toBe(0);
  });

  test('owes its mean to a shelf without stock', () => {
    near(law.loss(0), law.mean);
    expect(law.complementaryLoss(0)).toBe(0);
    near(law.loss(-3), law.mean + 3);
  });

  test('conserves flow: held − owed = stock − mean', () => {
    for (const s of points) {
      const held = law.complementaryLoss(s);
      const scale = Math.max(held, law.loss(s));
      expect(Math.abs(held - law.loss(s) - (s - law.mean))).toBeLessThan(1e-11 * (1 + scale));
    }
  });

  test('owes less with each unit of stock, by its survival, so less and less', () => {
    for (const s of points) {
      const gain = law.loss(s) - law.loss(s + 1);
      expect(Math.abs(gain - law.survival(s))).toBeLessThan(1e-11 * Math.max(1, law.loss(s)));
      expect(law.survival(s + 1)).toBeLessThanOrEqual(law.survival(s));
    }
  });

  test('keeps its tails in relative terms: a tail is its first mass and the tail beyond', () => {
    for (const s of points) {
      if (law.survival(s) > 1e-280) near(law.pmf(s) + law.survival(s), law.survival(s - 1));
      if (law.cdf(s) > 1e-280) near(law.pmf(s) + law.cdf(s - 1), law.cdf(s));
    }
  });

  test('has quantiles that are the smallest whole numbers to reach their share', () => {
    for (const share of [1e-9, 0.02, 0.5, 0.9, 0.9999]) {
      const s = law.quantile(share);
      expect(law.cdf(s)).toBeGreaterThanOrEqual(share);
      expect(law.cdf(s - 1)).toBeLessThan(share);
    }
  });
});

test('a quantile says which share it refuses', () => {
  const law = lawGrid[0]![1];
  expect(() => law.quantile(1)).toThrow('share must be between 0 and 1; got 1');
  expect(() => law.quantile(NaN)).toThrow('share must be between 0 and 1; got NaN');
});
