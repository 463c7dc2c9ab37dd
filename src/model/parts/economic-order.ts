import { positive } from '../probability/refusal.ts';

/** Order quantity, units, and cost of ordering and holding, money per unit of time. */
export interface EconomicOrder {
  readonly quantity: number;
  readonly cost: number;
}

/**
 * Economic order quantity, √(2 K D / h), without shortage. Source: Harris (1913).
 *
 * @param fixed    K, money per order, > 0
 * @param holding  h, money per unit and unit of time, > 0
 * @param demand   D, units per unit of time, > 0
 * @throws RangeError when an argument is not positive
 */
export function economicOrder(fixed: number, holding: number, demand: number): EconomicOrder {
  positive('fixed cost', fixed);
  positive('holding cost', holding);
  positive('demand', demand);
  return {
    quantity: Math.sqrt((2 * fixed * demand) / holding),
    cost: Math.sqrt(2 * fixed * demand * holding),
  };
}

/**
 * The same when clients may wait at a cost.
 *
 * @param stockout  p, money per unit owed and unit of time, > 0
 * @returns also the largest backlog as a share of the quantity, h / (h + p)
 * @throws RangeError when an argument is not positive
 */
export function economicOrderWithBackorders(
  fixed: number,
  holding: number,
  stockout: number,
  demand: number,
): EconomicOrder & { readonly backorderShare: number } {
  positive('stockout cost', stockout);
  const plain = economicOrder(fixed, holding, demand);
  const stretch = Math.sqrt((holding + stockout) / stockout);
  return {
    quantity: plain.quantity * stretch,
    cost: plain.cost / stretch,
    backorderShare: holding / (holding + stockout),
  };
}
