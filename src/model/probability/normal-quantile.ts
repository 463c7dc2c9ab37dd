import { normalTail } from './normal-tail.ts';
import { refuse } from './refusal.ts';

/**
 * The z below which a standard normal falls with the given probability.
 *
 * Starts from the rational form 26.2.23 of Abramowitz and Stegun (error 4.5e-4), then three steps
 * of Halley, each of which cubes the error.
 *
 * @param share  in (0, 1)
 * @throws RangeError when share is out of range
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) refuse('share', 'between 0 and 1', share);
  const side = share < 0.5 ? -1 : 1;
  const tail = share < 0.5 ? share : 1 - share;
  const t = Math.sqrt(-2 * Math.log(tail));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = t - top / bottom;
  for (let step = 0; step < 3; step++) {
    const { survival, density } = normalTail(z);
    const newton = (survival - tail) / density;
    z += newton / (1 - (z * newton) / 2);
  }
  return side * z;
}
