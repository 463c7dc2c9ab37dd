import { priceTerm, terms } from './choice-terms.ts';
import { INTERVAL_WIDTH, type Interval } from './interval.ts';
import type { PartWorths } from './part-worths.ts';

/**
 * What a change of promise is worth to clients: the € per machine-year that would cancel it.
 *
 * w = 100 × Δ·β ÷ −β_price; its variance by the delta method. Source: Daly, Hess & de Jong (2012).
 *
 * @param change  change of each term, price left out of account: [term]
 * @returns € per machine-year, > 0 when liked; null when clients are not seen to mind the price
 */
export function worthInEuros(
  { coefficients, covariance }: PartWorths,
  change: readonly number[],
): Interval | null {
  const price = coefficients[priceTerm]!;
  if (!(price < 0)) return null;
  const gain = terms.reduce(
    (sum, _, term) => sum + (term === priceTerm ? 0 : change[term]! * coefficients[term]!),
    0,
  );
  const value = (100 * gain) / -price;
  // Slopes of the ratio: Δ ÷ −β_price for a promise, −w ÷ β_price for the price.
  const slopes = terms.map((_, term) =>
    term === priceTerm ? -value / price : (100 * change[term]!) / -price,
  );
  let variance = 0;
  slopes.forEach((a, v) =>
    slopes.forEach((b, w) => (variance += a * b * covariance[v * terms.length + w]!)),
  );
  const half = INTERVAL_WIDTH * Math.sqrt(Math.max(0, variance));
  return { value, low: value - half, high: value + half };
}
