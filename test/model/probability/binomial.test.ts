import { expect, test } from 'vitest';
import { binomial } from '#model/probability/binomial.ts';
import { near } from '../near.ts';

// By hand: three coins, 1/8 3/8 3/8 1/8.
test('gives the masses of the definition', () => {
  const law = binomial(3, 0.5);
  [1 / 8, 3 / 8, 3 / 8, 1 / 8, 0].forEach((mass, x) => near(law.pmf(x), mass));
  near(law.loss(2), 1 / 8);
  near(law.complementaryLoss(1), 1 / 8);
});

test('is certain at both ends of the chance', () => {
  expect([0, 1, 2].map((x) => binomial(2, 1).cdf(x))).toEqual([0, 0, 1]);
  expect([0, 1, 2].map((x) => binomial(2, 0).cdf(x))).toEqual([1, 1, 1]);
  expect(binomial(0, 0.3).pmf(0)).toBe(1);
});

test('says what it refuses', () => {
  expect(() => binomial(1.5, 0.5)).toThrow('trials must be a whole number ≥ 0; got 1.5');
  expect(() => binomial(2, 1.1)).toThrow('chance must be a share from 0 to 1; got 1.1');
});
