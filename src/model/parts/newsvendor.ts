import type { CountLaw } from '../probability/law.ts';
import { normalDensity } from '../probability/normal-tail.ts';
import { normalQuantile } from '../probability/normal-quantile.ts';
import { positive } from '../probability/refusal.ts';

/** Money per unit left over, and per unit short, at the end of a period. Both > 0. */
export interface UnitCosts {
  readonly holding: number;
  readonly stockout: number;
}

/** The cheapest base stock, units, and its cost, money per period. */
export interface CheapestStock {
  readonly stock: number;
  readonly cost: number;
}

/**
 * Base stock of least cost: the smallest s with P(X ≤ s) ≥ stockout / (stockout + holding).
 *
 * @param demand  law of the demand over lead time and review, units
 * @throws RangeError when a cost is not positive
 */
export function newsvendor(demand: CountLaw, costs: UnitCosts): CheapestStock {
  const stock = demand.quantile(criticalRatio(costs));
  const cost =
    costs.holding * demand.complementaryLoss(stock) + costs.stockout * demand.loss(stock);
  return { stock, cost };
}

/**
 * The same for normal demand, in closed form: s = mean + sd z, cost (holding + stockout) sd φ(z).
 * Negative demand is not cut off.
 *
 * @param mean  units over lead time and review
 * @param sd    units, > 0
 * @throws RangeError when sd or a cost is not positive
 */
export function newsvendorNormal(mean: number, sd: number, costs: UnitCosts): CheapestStock {
  positive('standard deviation', sd);
  const z = normalQuantile(criticalRatio(costs));
  return {
    stock: mean + sd * z,
    cost: (costs.holding + costs.stockout) * sd * normalDensity(z),
  };
}

function criticalRatio({ holding, stockout }: UnitCosts): number {
  positive('holding cost', holding);
  positive('stockout cost', stockout);
  return stockout / (stockout + holding);
}
