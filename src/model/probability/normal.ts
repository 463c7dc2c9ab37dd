import type { MeasureLaw } from './law.ts';
import { normalDensity, normalTail } from './normal-tail.ts';
import { normalQuantile } from './normal-quantile.ts';
import { positive, refuse } from './refusal.ts';

/**
 * Normal law.
 *
 * @param mean  any finite number
 * @param sd    > 0
 * @throws RangeError when a parameter is out of range
 */
export function normal(mean: number, sd: number): MeasureLaw {
  if (!Number.isFinite(mean)) refuse('mean', 'a finite number', mean);
  positive('standard deviation', sd);
  const spreads = (x: number): number => (x - mean) / sd;
  return {
    mean,
    variance: sd * sd,
    density: (x) => normalDensity(spreads(x)) / sd,
    cdf: (x) => normalTail(-spreads(x)).survival,
    survival: (x) => normalTail(spreads(x)).survival,
    loss: (x) => sd * normalTail(spreads(x)).loss,
    complementaryLoss: (x) => sd * normalTail(-spreads(x)).loss,
    quantile: (share) => mean + sd * normalQuantile(share),
  };
}
