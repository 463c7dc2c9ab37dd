import { countLaw } from './count-law.ts';
import type { CountLaw } from './law.ts';
import { share, whole } from './refusal.ts';
import { binomialMass } from './saddle-point.ts';

/**
 * Binomial: how many of n independent things are in a state of probability p.
 *
 * @param n  whole, ≥ 0
 * @param p  share in [0, 1]
 * @throws RangeError when n or p is out of range
 */
export function binomial(n: number, p: number): CountLaw {
  whole('trials', n);
  share('chance', p);
  const q = 1 - p;
  return countLaw({
    mean: n * p,
    variance: n * p * q,
    mass: (x) => (x > n ? 0 : binomialMass(x, n - x, p, q)),
    rise: (x) => (((n - x) / (x + 1)) * p) / q,
    limit: 0,
  });
}
