import { normal } from '../probability/normal.ts';

/**
 * Chance of ending by a deadline when the length of the critical path is taken as normal (PERT).
 * It leaves out the paths that are almost critical, so it is optimistic.
 *
 * @param mean      length of the critical path, any unit of time
 * @param variance  sum of the variances along it, > 0, that unit squared
 * @param deadline  the same unit
 * @throws RangeError when the variance is not positive
 */
export function onTimeChance(mean: number, variance: number, deadline: number): number {
  return normal(mean, Math.sqrt(variance)).cdf(deadline);
}
