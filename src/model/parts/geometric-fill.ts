import type { CountLaw } from '../probability/law.ts';
import { refuse, whole } from '../probability/refusal.ts';

/** Two fill rates which differ in general; with geometric sizes they are equal, and tested so. */
export interface FillRates {
  /** E[min(on hand, size)] / E[size]: pieces served at once, partial delivery allowed. */
  readonly units: number;
  /** P(size ≤ on hand): orders served whole. */
  readonly orders: number;
}

/**
 * Fill rates of a shelf whose orders have geometric sizes, P(size = k) = p (1 − p)^(k−1).
 *
 * An arriving order sees H = (s − X)+ on hand. E[min(H, size)] = (1 − (1 − p)^H) / p.
 *
 * @param onOrder   law of X, pieces
 * @param stock     base stock s, whole, ≥ 0; s terms are summed
 * @param meanSize  pieces per order, ≥ 1
 * @throws RangeError when an argument is out of range
 */
export function geometricFill(onOrder: CountLaw, stock: number, meanSize: number): FillRates {
  whole('stock', stock);
  if (!(meanSize >= 1)) refuse('mean order size', 'a number ≥ 1', meanSize);
  const more = Math.log1p(-1 / meanSize);
  let units = 0;
  let orders = 0;
  for (let x = 0; x < stock; x++) {
    const hand = stock - x;
    const mass = onOrder.pmf(x);
    const served = meanSize === 1 ? 1 : -Math.expm1(hand * more) * meanSize;
    units += (mass * served) / meanSize;
    orders += mass * sizeAtMost(hand, 1 / meanSize);
  }
  return { units, orders };
}

/** P(size ≤ k), summed from the masses of the sizes up from the likeliest: k terms. */
function sizeAtMost(k: number, success: number): number {
  let mass = success;
  let total = 0;
  for (let size = 1; size <= k; size++) {
    total += mass;
    mass *= 1 - success;
  }
  return Math.min(1, total);
}
