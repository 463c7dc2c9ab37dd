import type { CountLaw } from '../probability/law.ts';
import { nonNegative, positive, refuse } from '../probability/refusal.ts';
import { smallestWhole } from '../probability/smallest-whole.ts';

/**
 * What a stock is asked for: a share of demands served from the shelf, P(X ≤ s − 1), a chance of no
 * shortage over the lead time, P(X ≤ s), or a mean number of units owed to clients, E[(X − s)+].
 */
export type StockMeasure = 'readyRate' | 'cycleService' | 'ebo';

/**
 * Smallest stock that meets a target under one-for-one replenishment, unmet demand waiting.
 *
 * @param demand   law of the demand over the lead time, units
 * @param measure  what the target bears on
 * @param target   share in [0, 1) for the two rates; units > 0 for `ebo`
 * @returns whole units ≥ 0
 * @throws RangeError when the target is out of range
 */
export function baseStock(demand: CountLaw, measure: StockMeasure, target: number): number {
  if (measure === 'ebo') {
    positive('target', target);
    return smallestWhole((s) => demand.loss(s) <= target, demand.mean);
  }
  nonNegative('target', target);
  if (target >= 1) refuse('target', 'a share below 1', target);
  if (target === 0) return 0;
  return demand.quantile(target) + (measure === 'readyRate' ? 1 : 0);
}
