import type { Calibration } from '../calibration.ts';
import type { DemandLevers } from '../item-demand.ts';
import { heldNetwork, type NetworkState } from '../network-state.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { blendPlans } from './blend-plans.ts';
import type { MarginalPlans } from './marginal-plans.ts';
import { planHolding } from './plan-holding.ts';

/** Halvings of the blend: 2⁻⁹ of the parts is two in a thousand. */
const BLEND_STEPS = 9;

/**
 * The network under marginal analysis, at the availability aimed at.
 *
 * Binary search on the ladder of prices, then on the share of parts that already follow the dearer
 * plan: log₂(prices) + 12 full evaluations. What is reported is always one of them.
 *
 * @param reached  availability of a state, share in [0, 1]
 */
export function marginalState(
  parts: PartsNetwork,
  levers: DemandLevers,
  calibration: Calibration,
  plans: MarginalPlans,
  target: number,
  reached: (state: NetworkState) => number,
): { state: NetworkState; reached: boolean } {
  const shelves = parts.network.shelves.length;
  const at = (levels: Int32Array): NetworkState =>
    heldNetwork(parts, levers, calibration.localScale, planHolding(parts, levels));
  const states = new Map<number, NetworkState>();
  const step = (k: number): NetworkState => {
    const known = states.get(k) ?? at(plans.levels[k]!);
    states.set(k, known);
    return known;
  };
  const last = plans.levels.length - 1;
  if (reached(step(0)) >= target) return { state: step(0), reached: false };
  if (reached(step(last)) < target) return { state: step(last), reached: false };

  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (reached(step(middle)) < target) low = middle;
    else high = middle;
  }
  let state = step(high);
  let share = 1;
  for (let halving = 1; halving <= BLEND_STEPS; halving++) {
    const tried = share - 2 ** -halving;
    const blended = at(blendPlans(plans.levels[low]!, plans.levels[high]!, tried, shelves));
    if (reached(blended) < target) continue;
    state = blended;
    share = tried;
  }
  return { state, reached: true };
}
