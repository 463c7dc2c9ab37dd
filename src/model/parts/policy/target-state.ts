import type { Calibration } from '../calibration.ts';
import type { DemandLevers } from '../item-demand.ts';
import { heldNetwork, type NetworkState } from '../network-state.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { reachTarget } from '../reach-target.ts';
import { targetHolding } from './target-holding.ts';

/** Odds of finding a line that are tried first, and how far from them the search may go. */
const USUAL_ODDS = 6;
const ODDS_LIMIT = 5_000;
/** Whole pieces move availability by steps of about this size. */
const STEP = 2e-4;

/**
 * The network where every part aims at the same share of lines found, that share chosen so that
 * promises find what is aimed at.
 *
 * @param reached  availability of a state, share in [0, 1]
 */
export function targetState(
  parts: PartsNetwork,
  levers: DemandLevers,
  calibration: Calibration,
  target: number,
  reached: (state: NetworkState) => number,
): { state: NetworkState; reached: boolean } {
  const lines = parts.linesOfLiveParts.reduce((sum, count) => sum + count, 0);
  const planned = parts.plannedShare.reduce(
    (sum, share, k) => sum + (share * parts.linesOfLiveParts[k]!) / lines,
    0,
  );
  const at = (scale: number): NetworkState => {
    const odds = USUAL_ODDS * scale;
    const holding = targetHolding(parts, odds / (1 + odds), planned);
    return heldNetwork(parts, levers, calibration.localScale, holding);
  };
  const found = reachTarget(target, (scale) => reached(at(scale)), {
    limit: ODDS_LIMIT,
    tolerance: STEP,
  });
  return { state: at(found.at), reached: found.reached };
}
