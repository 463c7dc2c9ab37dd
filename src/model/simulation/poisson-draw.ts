import type { Random } from './random.ts';

/** Above this mean a count is drawn by halves. */
const LARGE = 30;

/**
 * Poisson count. Small means by products of uniforms; a large one is a sum of two halves, themselves halved:
 * mean / 30 draws of about 30 uniforms.
 *
 * @param mean  ≥ 0
 */
export function poissonDraw(mean: number, random: Random): number {
  if (mean > LARGE) return poissonDraw(mean / 2, random) + poissonDraw(mean / 2, random);
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = 1 - random.uniform(); product > limit; product *= 1 - random.uniform())
    count++;
  return count;
}
