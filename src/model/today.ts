import type { Case } from './case.ts';
import { keepLast } from './keep-last.ts';
import { unmovedFlows } from './matching/unmoved-flows.ts';
import { calibrate, type Calibration } from './parts/calibration.ts';
import type { DemandLevers } from './parts/item-demand.ts';
import { networkState, type NetworkLevers, type NetworkState } from './parts/network-state.ts';
import { partsNetwork, type PartsNetwork } from './parts/parts-network.ts';
import { marginalPlans, type MarginalPlans } from './parts/policy/marginal-plans.ts';
import { promiseMix } from './parts/policy/promise-mix.ts';
import { promiseAvailability } from './parts/promise-availability.ts';

/** What is estimated once per case, before any lever moves. */
export interface Today {
  readonly parts: PartsNetwork;
  readonly calibration: Calibration;
  /** Modelled availability of S0 over today's promises: default of `serviceTarget`. */
  readonly availability: number;
  /** Network state under the levers; remembers the last ones asked. */
  readonly state: (levers: NetworkLevers) => NetworkState;
  /** Availability over today's promises at a state. */
  readonly reached: (state: NetworkState) => number;
  /** Levels of marginal analysis for a mix of promises; remembers the last ones asked. */
  readonly plans: (levers: DemandLevers, mix: Float64Array) => MarginalPlans;
}

const known = new WeakMap<Case, Today | null>();
/** Network states kept: enough for a slider going back and forth, a few MB. */
const KEPT_STATES = 24;
const KEPT_PLANS = 3;

/** Estimates of a case, made at the first call and kept with it; null without a parts network. */
export function today(of: Case): Today | null {
  let found = known.get(of);
  if (found === undefined) {
    found = estimate(of);
    known.set(of, found);
  }
  return found;
}

function estimate(of: Case): Today | null {
  if (!of.network) return null;
  const parts = partsNetwork(of, of.network);
  const calibration = calibrate(of, of.network, parts);
  const mixToday = promiseMix(of, unmovedFlows(of));
  const reached = (state: NetworkState): number =>
    promiseAvailability(of, calibration, state, mixToday);
  const states = keepLast<NetworkState>(KEPT_STATES);
  const plans = keepLast<MarginalPlans>(KEPT_PLANS);
  return {
    parts,
    calibration,
    availability: reached(calibration.today),
    reached,
    state: (levers) =>
      states(Object.values(levers).join(' '), () =>
        networkState(parts, levers, calibration.localScale),
      ),
    plans: (levers, mix) =>
      plans([levers.demandVariability, levers.supplierLeadTimeFactor, ...mix].join(' '), () =>
        marginalPlans(parts, levers, calibration, mix),
      ),
  };
}
