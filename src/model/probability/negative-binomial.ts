import { countLaw } from './count-law.ts';
import type { CountLaw } from './law.ts';
import { poisson } from './poisson.ts';
import { positive, refuse } from './refusal.ts';
import { binomialMass, power } from './saddle-point.ts';

/** Below this relative excess of variance a Poisson is meant. */
const POISSON_EXCESS = 1e-12;
/** A tail of variance-to-mean v takes about 60 v terms: beyond this ratio they are too many. */
const MAX_RATIO = 1e6;

/**
 * Negative binomial by its first two moments: demand that is lumpier than Poisson.
 * r = mean² / (variance − mean), p = mean / variance; Poisson when variance ≤ mean (1 + 1e-12).
 *
 * @param mean      > 0, units (0 allowed with variance 0)
 * @param variance  units², at most 1e6 times the mean
 * @throws RangeError when a moment is out of range
 */
export function negativeBinomial(mean: number, variance: number): CountLaw {
  if (variance <= mean * (1 + POISSON_EXCESS)) return poisson(mean);
  positive('mean', mean);
  if (!(variance <= MAX_RATIO * mean)) {
    refuse('variance', `at most ${MAX_RATIO} times the mean`, variance);
  }
  const excess = variance - mean;
  return failures((mean * mean) / excess, mean / variance, excess / variance, mean, variance);
}

/**
 * Negative binomial as the number of failures before the r-th success.
 *
 * @param r  successes, > 0, real
 * @param p  chance of a success, from 1e-6 to 1
 * @throws RangeError when r or p is out of range
 */
export function negativeBinomialFailures(r: number, p: number): CountLaw {
  positive('successes', r);
  if (!(p >= 1 / MAX_RATIO && p <= 1)) refuse('chance of success', `from ${1 / MAX_RATIO} to 1`, p);
  const q = 1 - p;
  return failures(r, p, q, (r * q) / p, (r * q) / p / p);
}

function failures(r: number, p: number, q: number, mean: number, variance: number): CountLaw {
  return countLaw({
    mean,
    variance,
    mass: (x) => (x === 0 ? power(p, q, r) : (r / (r + x)) * binomialMass(r, x, p, q)),
    rise: (x) => (q * (r + x)) / (x + 1),
    limit: q,
  });
}
