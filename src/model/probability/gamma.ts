import { gammaAbove, gammaBelow } from './gamma-tail.ts';
import type { MeasureLaw } from './law.ts';
import { normalQuantile } from './normal-quantile.ts';
import { positive, refuse } from './refusal.ts';
import { poissonMass } from './saddle-point.ts';

/**
 * Gamma law: repair times, lead times, unknown rates.
 *
 * Right in relative terms everywhere but for shape < 1 and x < scale, where the upper tail comes
 * as a complement: there its relative error is about 1e-15 / shape.
 *
 * @param shape  > 0; the mean is shape × scale
 * @param scale  > 0, in the unit of x
 * @throws RangeError when a parameter is out of range
 */
export function gamma(shape: number, scale: number): MeasureLaw {
  positive('shape', shape);
  positive('scale', scale);
  const mean = shape * scale;
  const turn = Math.max(shape, 1);

  const cdf = (x: number): number => {
    if (x <= 0) return 0;
    const y = x / scale;
    return y < turn ? gammaBelow(shape, y).probability : 1 - gammaAbove(shape, y).probability;
  };
  const survival = (x: number): number => {
    if (x <= 0) return 1;
    const y = x / scale;
    return y < turn ? 1 - gammaBelow(shape, y).probability : gammaAbove(shape, y).probability;
  };
  const complementaryLoss = (x: number): number => {
    if (x <= 0) return 0;
    const y = x / scale;
    if (y < turn) return scale * gammaBelow(shape, y).distance;
    return x - mean + scale * gammaAbove(shape, y).distance;
  };
  const loss = (x: number): number => {
    if (x <= 0) return mean - x;
    const y = x / scale;
    if (y < turn) return mean - x + scale * gammaBelow(shape, y).distance;
    return scale * gammaAbove(shape, y).distance;
  };

  /** Wilson and Hilferty's cube as a start, then Newton kept inside a bracket: at most 200 steps. */
  const quantile = (share: number): number => {
    if (!(share > 0 && share < 1)) refuse('share', 'between 0 and 1', share);
    const cube = 1 - 1 / (9 * shape) + normalQuantile(share) / (3 * Math.sqrt(shape));
    let x = cube > 0.1 ? mean * cube ** 3 : mean * share ** (1 / shape);
    let low = 0;
    let high = Infinity;
    for (let step = 0; step < 200; step++) {
      const gap = share <= 0.5 ? cdf(x) - share : 1 - share - survival(x);
      if (gap > 0) high = x;
      else low = x;
      const newton = x - gap / density(x);
      const inside = newton > low && newton < high;
      const next = inside ? newton : high === Infinity ? 2 * x + scale : (low + high) / 2;
      if (Math.abs(next - x) <= 1e-15 * x) return next;
      x = next;
    }
    return x;
  };

  const density = (x: number): number => (x <= 0 ? 0 : (shape * poissonMass(shape, x / scale)) / x);

  return {
    mean,
    variance: mean * scale,
    density,
    cdf,
    survival,
    loss,
    complementaryLoss,
    quantile,
  };
}
