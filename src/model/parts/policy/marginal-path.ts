import type { Calibration } from '../calibration.ts';
import type { DemandLevers } from '../item-demand.ts';
import type { NetworkState } from '../network-state.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { marginalPlans, type MarginalPlans } from './marginal-plans.ts';
import type { Blend } from './marginal-state.ts';
import { planStates } from './plan-states.ts';

/**
 * States along the ray of demand, for `attributedStock`: in force, then by turns the promises worth half, and the
 * demand halved too. Half the worth of a promise is one step down the ladder of prices, which doubles;
 * below the ladder its first step stands for all.
 *
 * Cost: one marginal analysis a halving.
 *
 * @param mix       promises per line, weighted as the levels were: [pattern][class of the line][class promised]
 * @param halvings  whole, from 1 to 8
 */
export function marginalPath(
  parts: PartsNetwork,
  levers: DemandLevers,
  calibration: Calibration,
  mix: Float64Array,
  { low, high, share }: Blend,
  halvings: number,
): NetworkState[] {
  const path: NetworkState[] = [];
  for (let halving = 0; halving <= halvings; halving++) {
    const scaled = demandTimes(parts, 2 ** -halving);
    const plans: MarginalPlans = marginalPlans(scaled, levers, calibration, mix);
    const states = planStates(scaled, levers, calibration.localScale, plans);
    const at = (worth: number): NetworkState =>
      states.blend(Math.max(0, low - worth), Math.max(0, high - worth), share);
    path.push(at(halving));
    if (halving < halvings) path.push(at(halving + 1));
  }
  return path;
}

function demandTimes(parts: PartsNetwork, scale: number): PartsNetwork {
  const { mean, variance } = parts.rates;
  return {
    ...parts,
    rates: {
      mean: mean.map((rate) => rate * scale),
      variance: variance.map((square) => square * scale * scale),
    },
  };
}
