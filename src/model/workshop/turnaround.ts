import type { WorkshopAct } from '../case.ts';
import { normal } from '../probability/normal.ts';
import { nonNegative, positive } from '../probability/refusal.ts';

type Moments = NonNullable<WorkshopAct['turnaround']>;

/**
 * Days from reception to return when waits change: what was measured, plus the change of the wait for a bench, plus that of
 * the wait for parts; parts of a turnaround are independent, so variances add too.
 *
 * @param measured    days of today's jobs
 * @param bench       wait for a bench today and then, days
 * @param partDays    wait for parts today, days; null = not known, then it does not move
 * @param partFactor  waits for parts are multiplied by this, ≥ 0
 * @throws RangeError when the factor is negative, or takes away more than was measured
 */
export function turnaround(
  measured: Moments,
  bench: { readonly today: Moments; readonly then: Moments },
  partDays: Moments | null,
  partFactor: number,
): Moments {
  nonNegative('factor of waits for parts', partFactor);
  const parts = partDays ?? { mean: 0, variance: 0 };
  const mean = measured.mean + (bench.then.mean - bench.today.mean) + (partFactor - 1) * parts.mean;
  const variance =
    measured.variance +
    (bench.then.variance - bench.today.variance) +
    (partFactor ** 2 - 1) * parts.variance;
  positive('turnaround left', mean);
  nonNegative('variance of the turnaround left', variance);
  return { mean, variance };
}

/**
 * Share of jobs returned within a number of days: log-normal on two moments. A job returned during its last day is in time:
 * half a day is added.
 *
 * @param days  promised, ≥ 0
 */
export function returnedWithin({ mean, variance }: Moments, days: number): number {
  nonNegative('promised days', days);
  const limit = days + 0.5;
  if (variance === 0) return mean <= limit ? 1 : 0;
  const spread = Math.log1p(variance / mean ** 2);
  return normal(Math.log(mean) - spread / 2, Math.sqrt(spread)).cdf(Math.log(limit));
}
