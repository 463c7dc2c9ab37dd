import type { CountLaw } from '../probability/law.ts';
import { whole } from '../probability/refusal.ts';

/** What an (r, Q) policy gives: share of one-piece demands served at once, units owed, on hand. */
export interface ReorderMeasures {
  readonly fillRate: number;
  readonly ebo: number;
  readonly onHand: number;
}

/**
 * Measures of an (r, Q) policy: averages over the positions r + 1 … r + Q, equally likely.
 *
 * @param demand        law of the demand over the lead time, units
 * @param reorderPoint  r, whole, ≥ −1
 * @param quantity      Q, whole, ≥ 1
 * @throws RangeError when r or Q is out of range
 */
export function reorderMeasures(
  demand: CountLaw,
  reorderPoint: number,
  quantity: number,
): ReorderMeasures {
  whole('reorder point', reorderPoint, -1);
  whole('quantity', quantity, 1);
  let fillRate = 0;
  let ebo = 0;
  let onHand = 0;
  for (let y = reorderPoint + 1; y <= reorderPoint + quantity; y++) {
    fillRate += demand.cdf(y - 1);
    ebo += demand.loss(y);
    onHand += demand.complementaryLoss(y);
  }
  return { fillRate: fillRate / quantity, ebo: ebo / quantity, onHand: onHand / quantity };
}
