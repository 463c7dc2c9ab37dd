import { expect, test } from 'vitest';
import { deviance } from '#model/probability/deviance.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { stirlingError } from '#model/probability/stirling-error.ts';

// x = 1: ln 1! − 1.5 ln 1 + 1 − ½ ln 2π; 0.3: 40 digits (mpmath).
test('is what Stirling leaves out', () => {
  expect(Math.abs(stirlingError(1) - (1 - Math.log(2 * Math.PI) / 2))).toBeLessThan(1e-15);
  expect(Math.abs(stirlingError(0.3) - 0.23606490074821557)).toBeLessThan(1e-15);
  expect(Math.abs(stirlingError(1e6) - 1 / 12e6)).toBeLessThan(1e-16);
});

test('the deviance is 0 at its expectation, positive elsewhere, smooth between its two forms', () => {
  expect(deviance(7, 7)).toBe(0);
  for (const expected of [0.01, 3, 1e5]) {
    for (const part of [0, 0.5, 0.8181, 0.8183, 0.999, 1.001, 1.2222, 1.2224, 9]) {
      const x = part * expected;
      const plain = x === 0 ? expected : x * Math.log(x / expected) + expected - x;
      expect(deviance(x, expected)).toBeGreaterThan(0);
      expect(Math.abs(deviance(x, expected) - plain)).toBeLessThan(1e-14 * expected);
    }
  }
});

test('a seed gives the same even draws for ever', () => {
  const draw = mulberry32(42);
  const draws = Array.from({ length: 2000 }, draw);
  expect(draws.slice(0, 2)).toEqual(Array.from({ length: 2 }, mulberry32(42)));
  expect(draws.every((u) => u >= 0 && u < 1)).toBe(true);
  expect(Math.abs(draws.reduce((sum, u) => sum + u, 0) / 2000 - 0.5)).toBeLessThan(0.02);
});
