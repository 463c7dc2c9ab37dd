import { checkRationed, type ClassFillRates, type RationedStock } from './critical-level.ts';

/** A weight above this is scaled down with all those before it. */
const TOO_LARGE = 1e250;

/**
 * Fill rates and mean units on hand under a critical level when an unmet demand is lost or sent
 * elsewhere, each order having its own exponential lead time.
 *
 * Units on order form a birth and death chain 0 … S: up at the rate of both classes below S − K,
 * of the high class above; down at x / L. Source: Dekker, Hill, Kleijn and Teunter (2002).
 *
 * @param rationed  `leadTime` is the mean of the lead times
 * @throws RangeError when a field is out of range
 */
export function criticalLevelLostSales(
  rationed: RationedStock,
): ClassFillRates & { readonly onHand: number } {
  checkRationed(rationed);
  const { stock, reserve, highDemand, lowDemand, leadTime } = rationed;
  const common = stock - reserve;
  const weights = new Float64Array(stock + 1);
  weights[0] = 1;
  for (let x = 1; x <= stock; x++) {
    const rate = x <= common ? highDemand + lowDemand : highDemand;
    weights[x] = (weights[x - 1]! * rate * leadTime) / x;
    if (weights[x]! > TOO_LARGE) {
      for (let k = 0; k <= x; k++) weights[k]! /= TOO_LARGE;
    }
  }
  let total = 0;
  let high = 0;
  let low = 0;
  let onHand = 0;
  for (let x = 0; x <= stock; x++) {
    const weight = weights[x]!;
    total += weight;
    onHand += (stock - x) * weight;
    if (x < stock) high += weight;
    if (x < common) low += weight;
  }
  return { high: high / total, low: low / total, onHand: onHand / total };
}
