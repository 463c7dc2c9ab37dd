import { countLaw } from './count-law.ts';
import type { CountLaw } from './law.ts';
import { poisson } from './poisson.ts';
import { nonNegative, refuse } from './refusal.ts';

/** Beyond this mean size a table of masses would outgrow the memory of a page. */
const MAX_SIZE = 1e4;
/** The factor e^−orders is handed out in pieces of this exponent, so that nothing underflows. */
const PIECE = 300;

/**
 * Poisson orders, each of a geometric number of pieces ≥ 1 (Pólya–Aeppli).
 *
 * With p = 1 / meanSize and q = 1 − p, Panjer's recursion x gₓ = orders Σ k p q^(k−1) gₓ₋ₖ holds in
 * two running sums, uₓ = p gₓ₋₁ + q uₓ₋₁ and hₓ = uₓ + q hₓ₋₁, gₓ = orders hₓ / x. Both are kept
 * relative to gₓ₋₁ (`reached`, `size`), so that the ratios gₓ₊₁ / gₓ come first: one step per mass,
 * positive terms only. The masses from 1 on are log-concave and the tail is sub-gamma with scale
 * variance / mean, which the bound of `tailAbove` needs.
 *
 * @param orders    mean number of orders, ≥ 0
 * @param meanSize  pieces per order, from 1 to 10,000
 * @throws RangeError when a parameter is out of range
 */
export function stutteringPoisson(orders: number, meanSize: number): CountLaw {
  nonNegative('orders', orders);
  if (!(meanSize >= 1 && meanSize <= MAX_SIZE)) {
    refuse('mean order size', `from 1 to ${MAX_SIZE} pieces`, meanSize);
  }
  if (meanSize === 1 || orders === 0) return poisson(orders);
  const single = 1 / meanSize;
  const more = 1 - single;

  // P(X = x) = scaled[x] × e^−pending[x]
  const scaled = [1];
  const pending = [orders];
  const rises = [orders * single];
  let reached = single;
  let size = single;

  const grow = (x: number): void => {
    for (let n = scaled.length; n <= x; n++) {
      const last = rises[n - 1]!;
      let value = scaled[n - 1]! * last;
      let left = pending[n - 1]!;
      if (value > Math.exp(PIECE) && left > 0) {
        const piece = Math.min(left, PIECE);
        value *= Math.exp(-piece);
        left -= piece;
      }
      scaled.push(value);
      pending.push(left);
      reached = single + (more * reached) / last;
      size = reached + (more * n) / orders;
      rises.push((orders * size) / (n + 1));
    }
  };

  return countLaw({
    mean: orders * meanSize,
    variance: orders * meanSize * meanSize * (2 - single),
    mass: (x) => {
      grow(x);
      return scaled[x]! * Math.exp(-pending[x]!);
    },
    rise: (x) => {
      grow(x);
      return rises[x]!;
    },
    limit: more,
  });
}
