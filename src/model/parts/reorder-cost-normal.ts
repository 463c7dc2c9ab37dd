import { normalTail } from '../probability/normal-tail.ts';
import { positive } from '../probability/refusal.ts';
import type { LotCosts } from './reorder-point.ts';

/** Demand over the lead time, units: mean and standard deviation; and per unit of time, its rate. */
export interface NormalDemand {
  readonly rate: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Cost per unit of time of a given (r, Q) under normal demand, exact.
 *
 * [K λ + ∫ g(y) dy from r to r + Q] / Q with g(y) = h (y − m) + (h + p) s L(z), z = (y − m) / s.
 * The integral of the loss L is the difference of two second losses.
 *
 * @param reorderPoint  r, units
 * @param quantity      Q, units, > 0
 * @throws RangeError when quantity, sd or a cost is not positive
 */
export function reorderCostNormal(
  demand: NormalDemand,
  costs: LotCosts,
  reorderPoint: number,
  quantity: number,
): number {
  positive('quantity', quantity);
  positive('standard deviation', demand.sd);
  const { fixed, holding, stockout } = costs;
  const from = (reorderPoint - demand.mean) / demand.sd;
  const to = (reorderPoint + quantity - demand.mean) / demand.sd;
  const lost = normalTail(from).secondLoss - normalTail(to).secondLoss;
  const middle = reorderPoint + quantity / 2 - demand.mean;
  const held = holding * quantity * middle;
  const owed = (holding + stockout) * demand.sd * demand.sd * lost;
  return (fixed * demand.rate + held + owed) / quantity;
}
