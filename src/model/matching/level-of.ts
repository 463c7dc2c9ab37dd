import { logistic } from './two-way-logit.ts';

/** Halvings of a range of 80 on the logit scale: 2^−50 of it. */
const STEPS = 50;
const WIDEST = 40;

/**
 * The level b for which Σ logistic(b + x) is the number of events seen, by bisection.
 *
 * @param events  in (0, number of x)
 */
export function levelOf(offsets: readonly number[], events: number): number {
  let [low, high] = [-WIDEST, WIDEST];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    const expected = offsets.reduce((sum, x) => sum + logistic(middle + x), 0);
    if (expected < events) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
