import { countLaw } from './count-law.ts';
import type { CountLaw } from './law.ts';
import { nonNegative } from './refusal.ts';
import { poissonMass } from './saddle-point.ts';

/**
 * Poisson: the demand for one-piece orders over a lead time.
 *
 * @param mean  ≥ 0, units
 * @throws RangeError when the mean is negative or not finite
 */
export function poisson(mean: number): CountLaw {
  nonNegative('mean', mean);
  return countLaw({
    mean,
    variance: mean,
    mass: (x) => poissonMass(x, mean),
    rise: (x) => mean / (x + 1),
    limit: 0,
  });
}
