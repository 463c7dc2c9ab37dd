import type { Calibration } from '../calibration.ts';
import type { DemandLevers } from '../item-demand.ts';
import type { NetworkState } from '../network-state.ts';
import type { PartsNetwork } from '../parts-network.ts';
import type { MarginalPlans } from './marginal-plans.ts';
import { planStates } from './plan-states.ts';

/** Halvings of the blend: 2⁻⁹ of the parts is two in a thousand. */
const BLEND_STEPS = 9;

/** Between two plans of the ladder: a share of the parts follow the dearer one. */
export interface Blend {
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

export interface MarginalState extends Blend {
  readonly state: NetworkState;
  readonly reached: boolean;
}

/**
 * The network under marginal analysis, where a quantity that never falls reaches what is aimed at.
 *
 * Binary search on the ladder of prices, then on the share of parts that already follow the dearer plan:
 * log₂(prices) + 2 evaluations and 9 sums over parts. What is reported is always one of them.
 *
 * @param reached  availability of a state, share in [0, 1], or another quantity in the unit of the target
 */
export function marginalState(
  parts: PartsNetwork,
  levers: DemandLevers,
  calibration: Calibration,
  plans: MarginalPlans,
  target: number,
  reached: (state: NetworkState) => number,
): MarginalState {
  const states = planStates(parts, levers, calibration.localScale, plans);
  const reaches = (state: NetworkState): boolean => reached(state) >= target;
  let low = 0;
  let high = plans.plans.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (reaches(states.at(middle))) high = middle;
    else low = middle;
  }
  const atLow = states.at(low);
  if (low === 0 && reaches(atLow)) return { state: atLow, reached: false, low, high, share: 0 };
  let state = states.at(high);
  let share = 1;
  if (!reaches(state)) return { state, reached: false, low, high, share };
  for (let halving = 1; halving <= BLEND_STEPS; halving++) {
    const tried = share - 2 ** -halving;
    const blended = states.blend(low, high, tried);
    if (!reaches(blended)) continue;
    state = blended;
    share = tried;
  }
  return { state, reached: true, low, high, share };
}
