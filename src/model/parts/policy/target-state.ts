import type { DemandLevers } from '../item-demand.ts';
import { heldNetwork, type NetworkState } from '../network-state.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { reachTarget } from '../reach-target.ts';
import type { Plan } from './plan.ts';
import { targetHolding } from './target-holding.ts';

/** Odds of finding a line that are tried first, and how far from them the search may go. */
const USUAL_ODDS = 6;
const ODDS_LIMIT = 5_000;
/** Whole pieces move availability by steps of about this size. */
const STEP = 2e-4;

/**
 * The network where every part aims at the same share of lines found.
 *
 * @param odds   of finding a line: share ÷ (1 − share), > 0
 * @param noted  the levels are written there; null = nowhere
 */
export function evenNetwork(
  parts: PartsNetwork,
  levers: DemandLevers,
  localScale: readonly number[],
  odds: number,
  noted: Plan | null = null,
): NetworkState {
  const lines = parts.linesOfLiveParts.reduce((sum, count) => sum + count, 0);
  const planned = parts.plannedShare.reduce(
    (sum, share, k) => sum + (share * parts.linesOfLiveParts[k]!) / lines,
    0,
  );
  const holding = targetHolding(parts, odds / (1 + odds), planned, noted);
  return heldNetwork(parts, levers, localScale, holding);
}

/**
 * The same share for every part, chosen so that promises find what is aimed at.
 *
 * @param at       the network at given odds
 * @param reached  availability of a state, share in [0, 1], or another quantity in the unit of the target
 */
export function targetState(
  at: (odds: number) => NetworkState,
  target: number,
  reached: (state: NetworkState) => number,
): { state: NetworkState; odds: number; reached: boolean } {
  const found = reachTarget(target, (scale) => reached(at(USUAL_ODDS * scale)), {
    limit: ODDS_LIMIT,
    tolerance: STEP,
  });
  const odds = USUAL_ODDS * found.at;
  return { state: at(odds), odds, reached: found.reached };
}
