import type { CountLaw } from '../probability/law.ts';
import { positive } from '../probability/refusal.ts';

/** Money: per order; per unit held and unit of time; per unit owed and unit of time. All > 0. */
export interface LotCosts {
  readonly fixed: number;
  readonly holding: number;
  readonly stockout: number;
}

/** An (r, Q) policy: order Q when the inventory position falls to r; its cost per unit of time. */
export interface ReorderPolicy {
  readonly reorderPoint: number;
  readonly quantity: number;
  readonly cost: number;
}

/**
 * The (r, Q) policy of least cost, r ≥ 0, Q ≥ 1, exact for one-piece Poisson demand.
 *
 * The position is uniform on r + 1 … r + Q, so the cost is [K λ + Σ g(y)] / Q, with g(y) =
 * h E[(y − X)+] + p E[(X − y)+] convex. The best Q positions are the Q cheapest: from the minimum
 * of g, the cheaper neighbour joins while it lies below the running cost. Equal costs: smallest r,
 * then smallest Q. Source: Federgruen and Zheng, An efficient algorithm for computing an optimal
 * (r, Q) policy (1992).
 *
 * Bound: h (y − mean) ≤ g(y), so at most (first cost) / h positions above the mean join, and the
 * positions below are whole numbers ≥ 1.
 *
 * @param demand  law X of the demand over the lead time, units
 * @param rate    λ, units per unit of time, > 0
 * @throws RangeError when the rate or a cost is not positive
 */
export function reorderPolicy(demand: CountLaw, rate: number, costs: LotCosts): ReorderPolicy {
  const { fixed, holding, stockout } = costs;
  positive('demand', rate);
  positive('fixed cost', fixed);
  positive('holding cost', holding);
  positive('stockout cost', stockout);
  const g = (y: number): number =>
    y < 1 ? Infinity : holding * demand.complementaryLoss(y) + stockout * demand.loss(y);

  let low = Math.max(1, demand.quantile(stockout / (stockout + holding)));
  let high = low;
  let total = fixed * rate + g(low);
  let below = g(low - 1);
  let above = g(high + 1);
  for (;;) {
    const cost = total / (high - low + 1);
    if (below <= above && below <= cost) {
      total += below;
      low -= 1;
      below = g(low - 1);
    } else if (above < cost) {
      total += above;
      high += 1;
      above = g(high + 1);
    } else {
      return { reorderPoint: low - 1, quantity: high - low + 1, cost };
    }
  }
}
