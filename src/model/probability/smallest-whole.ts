import { refuse } from './refusal.ts';

/** Beyond this, neighbouring whole numbers are no longer distinct. */
const LARGEST = 2 ** 53;

/**
 * Smallest whole number ≥ 0 at which a condition, once true, stays true.
 *
 * Steps double from the guess (at most 54), then the bracket is halved (at most 53).
 *
 * @param reached  false below the answer, true from it on
 * @param guess    where to look first, ≥ 0
 * @throws RangeError when the condition is still false at 2⁵³
 */
export function smallestWhole(reached: (x: number) => boolean, guess = 0): number {
  let high = Math.max(0, Math.floor(guess));
  let low = -1;
  if (reached(high)) {
    for (let step = 1; high > 0; step *= 2) {
      const next = Math.max(0, high - step);
      if (!reached(next)) {
        low = next;
        break;
      }
      high = next;
    }
  } else {
    low = high;
    for (let step = 1; ; step *= 2) {
      high = low + step;
      if (high > LARGEST) refuse('target', 'within reach of 2⁵³ units', high);
      if (reached(high)) break;
      low = high;
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
