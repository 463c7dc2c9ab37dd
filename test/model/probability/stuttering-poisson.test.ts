import { expect, test } from 'vitest';
import { poisson } from '#model/probability/poisson.ts';
import { stutteringPoisson } from '#model/probability/stuttering-poisson.ts';
import { near } from '../near.ts';

// By hand, 1.5 orders of mean size 2: P(0) = e^−1.5; P(1) = 1.5 × ½ P(0);
// P(2) = (1.5 × ¼ + (1.5 × ½)² / 2) P(0).
test('gives the first masses of the definition', () => {
  const law = stutteringPoisson(1.5, 2);
  const none = Math.exp(-1.5);
  near(law.pmf(0), none);
  near(law.pmf(1), 0.75 * none);
  near(law.pmf(2), (0.375 + 0.28125) * none);
});

test('has the moments of a random sum, found again in its masses', () => {
  const law = stutteringPoisson(4, 3);
  near(law.mean, 12);
  near(law.variance, 4 * (3 * 3 + 3 * 2 + 0) /* E[size²] = (2 − p) / p² = 15 */);
  let mean = 0;
  let square = 0;
  for (let x = 0; x < 400; x++) {
    mean += x * law.pmf(x);
    square += x * x * law.pmf(x);
  }
  near(mean, law.mean);
  near(square - mean * mean, law.variance, 1e-10);
});

test('is Poisson when every order is of one piece', () => {
  expect(stutteringPoisson(3, 1).pmf(2)).toBe(poisson(3).pmf(2));
});

test('survives means at which e^−orders leaves floating point', () => {
  const law = stutteringPoisson(2000, 1.5);
  near(law.cdf(3000) + law.survival(3000), 1);
  expect(law.cdf(3000)).toBeGreaterThan(0.45);
});

test('says what it refuses', () => {
  expect(() => stutteringPoisson(1, 0.5)).toThrow('mean order size must be from 1 to 10000 pieces');
  expect(() => stutteringPoisson(-1, 2)).toThrow('orders must be a number ≥ 0; got -1');
});
