import { refuse } from '../probability/refusal.ts';

/** Cumulative profit, clients from the most to the least profitable: it rises, then falls back. */
export interface WhaleCurve {
  readonly total: number;
  /** Largest cumulative profit: what the profitable clients earn before the others cost it. */
  readonly peak: number;
  /** Fewest clients that reach the peak. */
  readonly clientsAtPeak: number;
  /** Cumulative profit after each client, in the order of profit. */
  readonly cumulative: readonly number[];
}

/**
 * @param profits  money per client, any order
 * @throws RangeError when the total is not positive
 */
export function whaleCurve(profits: readonly number[]): WhaleCurve {
  let sum = 0;
  const cumulative = profits.toSorted((a, b) => b - a).map((profit) => (sum += profit));
  if (!(sum > 0)) refuse('total profit', 'a number > 0', sum);
  const clientsAtPeak = profits.filter((profit) => profit > 0).length;
  return { total: sum, peak: cumulative[clientsAtPeak - 1]!, clientsAtPeak, cumulative };
}
