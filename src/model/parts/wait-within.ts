import { poisson } from '../probability/poisson.ts';
import { nonNegative, positive, whole } from '../probability/refusal.ts';

/**
 * Share of demands served within a window, at one stock under one-for-one replenishment.
 *
 * A unit ordered at a demand arrives L later: waiting at most w is the same as finding the demand of
 * L − w below the stock, P(Pois(λ (L − w)) ≤ s − 1); certain from w = L on. With constant lead
 * times and first come first served.
 *
 * @param demand    λ, units per unit of time, > 0
 * @param leadTime  L, ≥ 0, in that unit of time
 * @param stock     s, whole, ≥ 0
 * @param window    w, ≥ 0, counted from the order
 * @returns share in [0, 1]
 * @throws RangeError when an argument is out of range
 */
export function waitWithin(
  demand: number,
  leadTime: number,
  stock: number,
  window: number,
): number {
  positive('demand', demand);
  nonNegative('lead time', leadTime);
  whole('stock', stock);
  nonNegative('window', window);
  return window >= leadTime ? 1 : poisson(demand * (leadTime - window)).cdf(stock - 1);
}
