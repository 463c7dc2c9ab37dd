import { refuse } from '../probability/refusal.ts';

/** Units per period expected after the last one: Croston's, and Syntetos and Boylan's less biased. */
export interface IntermittentForecast {
  readonly croston: number;
  readonly sba: number;
}

/**
 * Forecast of an intermittent demand: size and interval smoothed apart, at demands only.
 *
 * Starts at the first demand with its size and its number in the series. 0 without any demand.
 * Source: Croston (1972); Syntetos and Boylan, The accuracy of intermittent demand estimates (2005).
 *
 * @param demand  units per period, oldest first, zeros included
 * @param alpha   smoothing constant, share in (0, 1]
 * @throws RangeError when alpha is out of range
 */
export function croston(demand: readonly number[], alpha: number): IntermittentForecast {
  if (!(alpha > 0 && alpha <= 1)) refuse('alpha', 'above 0 and at most 1', alpha);
  let size = 0;
  let interval = 0;
  let last = -1;
  demand.forEach((quantity, period) => {
    if (!(quantity > 0)) return;
    if (last < 0) {
      size = quantity;
      interval = period + 1;
    } else {
      size += alpha * (quantity - size);
      interval += alpha * (period - last - interval);
    }
    last = period;
  });
  const forecast = last < 0 ? 0 : size / interval;
  return { croston: forecast, sba: (1 - alpha / 2) * forecast };
}
