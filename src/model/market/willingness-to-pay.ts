import { refuse } from '../probability/refusal.ts';

/**
 * What passing from the first level of an attribute to another is worth, in steps of price: one
 * step is the distance from the first to the last level of price.
 *
 * @param levels  part-worths of the attribute, level 1 first
 * @param level   level wanted, counted from 1
 * @param prices  part-worths of the price levels, cheapest first
 * @returns > 0 when the level is liked better than level 1
 * @throws RangeError when the level does not exist or price does not matter
 */
export function willingnessToPay(
  levels: readonly number[],
  level: number,
  prices: readonly number[],
): number {
  const wanted = levels[level - 1];
  if (wanted === undefined) refuse('level', `from 1 to ${levels.length}`, level);
  const step = (prices[0] ?? 0) - (prices.at(-1) ?? 0);
  if (step === 0) refuse('worth of a price step', 'a number other than 0', step);
  return (wanted - levels[0]!) / step;
}
