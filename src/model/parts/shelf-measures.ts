import type { CountLaw } from '../probability/law.ts';

/** What a stock s gives, every measure under its own name. */
export interface ShelfMeasures {
  /** P(X ≤ s − 1): share of one-piece Poisson demands served at once. */
  readonly readyRate: number;
  /** P(X ≤ s): chance that a lead time passes without shortage. */
  readonly cycleService: number;
  /** E[(X − s)+]: units owed to clients. */
  readonly ebo: number;
  /** E[(s − X)+]: units on the shelf. */
  readonly onHand: number;
}

/**
 * Measures of one shelf under one-for-one replenishment, unmet demand waiting.
 *
 * By Palm's theorem X, the units on order, is the demand over the lead time.
 * Source: Feeney and Sherbrooke, The (s−1, s) inventory policy under compound Poisson demand (1966).
 *
 * @param onOrder  law of X, units
 * @param stock    base stock s, whole, ≥ 0
 */
export function shelfMeasures(onOrder: CountLaw, stock: number): ShelfMeasures {
  return {
    readyRate: onOrder.cdf(stock - 1),
    cycleService: onOrder.cdf(stock),
    ebo: onOrder.loss(stock),
    onHand: onOrder.complementaryLoss(stock),
  };
}
