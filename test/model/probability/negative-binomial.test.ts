import { expect, test } from 'vitest';
import {
  negativeBinomial,
  negativeBinomialFailures,
} from '#model/probability/negative-binomial.ts';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';

// By hand: r = 1 is the geometric law, P(X = x) = p (1 − p)^x, survival (1 − p)^(x+1).
test('is geometric for one success', () => {
  const law = negativeBinomialFailures(1, 0.25);
  for (const x of [0, 1, 4, 30]) {
    near(law.pmf(x), 0.25 * 0.75 ** x);
    near(law.survival(x), 0.75 ** (x + 1));
    near(law.loss(x), 3 * 0.75 ** x);
  }
});

// mean 4, variance 8 → r = 4, p = 1/2: P(0) = 1/16, P(1) = 4/32.
test('turns two moments into successes and a chance', () => {
  const law = negativeBinomial(4, 8);
  near(law.pmf(0), 1 / 16);
  near(law.pmf(1), 1 / 8);
  near(negativeBinomialFailures(4, 0.5).loss(6), law.loss(6));
});

test('joins the Poisson law as the variance comes down to the mean', () => {
  for (const excess of [1e-6, 1e-9, 1e-11]) {
    near(negativeBinomial(5, 5 * (1 + excess)).loss(9), poisson(5).loss(9), 20 * excess);
  }
  expect(negativeBinomial(5, 5).pmf(3)).toBe(poisson(5).pmf(3));
});

test('says what it refuses', () => {
  expect(() => negativeBinomial(0, 1)).toThrow('mean must be a number > 0; got 0');
  expect(() => negativeBinomial(1, 2e6)).toThrow(
    'variance must be at most 1000000 times the mean; got 2000000',
  );
  expect(() => negativeBinomialFailures(0, 0.5)).toThrow('successes must be a number > 0; got 0');
  expect(() => negativeBinomialFailures(1, 0)).toThrow('chance of success must be from');
});
