import { refuse } from '../probability/refusal.ts';
import { whaleCurve, type WhaleCurve } from './whale-curve.ts';

/** How profit is spread over clients. */
export interface ProfitReading {
  /** null when all together earn nothing. */
  readonly whale: WhaleCurve | null;
  /** Peak of the curve ÷ total; null as above. */
  readonly peak: number | null;
  /** Share of clients who lose money, in [0, 1], and of those the share who still contribute; null when none loses. */
  readonly losing: number;
  readonly contributing: number | null;
  /** What the last fifth of the clients earns ÷ total; negative when they lose. */
  readonly bottomFifth: number | null;
  /** Of the ten clients with most revenue, those who lose. */
  readonly topTenLosing: number;
}

/**
 * @param full       margin at full cost: [client]
 * @param avoidable  margin at avoidable cost: [client]
 * @param revenue    [client]
 * @throws RangeError without a client
 */
export function profitReading(
  full: ArrayLike<number>,
  avoidable: ArrayLike<number>,
  revenue: ArrayLike<number>,
): ProfitReading {
  if (full.length === 0) refuse('clients', 'at least one', 0);
  const profits = Array.from(full);
  const total = profits.reduce((sum, profit) => sum + profit, 0);
  const losers = [...profits.keys()].filter((client) => profits[client]! < 0);
  const contribute = losers.filter((client) => avoidable[client]! > 0);
  const largest = [...profits.keys()].sort((a, b) => revenue[b]! - revenue[a]! || a - b);
  const lowest = profits.toSorted((a, b) => a - b).slice(0, Math.round(profits.length / 5));
  const whale = total > 0 ? whaleCurve(profits) : null;
  return {
    whale,
    peak: whale && whale.peak / whale.total,
    losing: losers.length / profits.length,
    contributing: losers.length > 0 ? contribute.length / losers.length : null,
    bottomFifth: total > 0 ? lowest.reduce((sum, profit) => sum + profit, 0) / total : null,
    topTenLosing: largest.slice(0, 10).filter((client) => profits[client]! < 0).length,
  };
}
