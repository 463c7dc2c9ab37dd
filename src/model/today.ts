import type { Case } from './case.ts';
import { keepLast } from './keep-last.ts';
import { unmovedFlows } from './matching/unmoved-flows.ts';
import { calibrate, type Calibration } from './parts/calibration.ts';
import type { DemandLevers } from './parts/item-demand.ts';
import { networkState, type NetworkLevers, type NetworkState } from './parts/network-state.ts';
import { partsNetwork, type PartsNetwork } from './parts/parts-network.ts';
import { marginalPlans, type MarginalPlans } from './parts/policy/marginal-plans.ts';
import { promiseMix } from './parts/policy/promise-mix.ts';
import { evenNetwork } from './parts/policy/target-state.ts';
import { promiseAvailability } from './parts/promise-availability.ts';
import { shapedParts } from './parts/shaped-parts.ts';
import type { NetworkShape } from './network-shape.ts';

/** What is estimated once per case, before any lever moves. */
export interface Today {
  readonly parts: PartsNetwork;
  readonly calibration: Calibration;
  /** Modelled availability of S0 over today's promises: default of `serviceTarget`. */
  readonly availability: number;
  /** The parts network once platforms close and a night express leaves; `parts` itself when they do not. */
  readonly shaped: (shape: NetworkShape) => PartsNetwork;
  /** State of `parts`, shaped and shared or not, under the levers; remembers the last ones asked. */
  readonly state: (levers: NetworkLevers, parts: PartsNetwork) => NetworkState;
  /** The same where every part aims at the same odds of finding a line. */
  readonly even: (levers: DemandLevers, parts: PartsNetwork, odds: number) => NetworkState;
  /** Availability over today's promises at a state. */
  readonly reached: (state: NetworkState) => number;
  /** Levels of marginal analysis for a mix of promises; remembers the last ones asked. */
  readonly plans: (levers: DemandLevers, parts: PartsNetwork, mix: Float64Array) => MarginalPlans;
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

/** A case made from another by its segments alone: what is estimated of the one holds for the other. */
export function sameToday(made: Case, from: Case): void {
  known.set(made, today(from));
}

function estimate(of: Case): Today | null {
  if (!of.network || of.classes.length === 0) return null;
  const parts = partsNetwork(of, of.network);
  const calibration = calibrate(of, of.network, parts);
  const flowsToday = unmovedFlows(of);
  const reached = (state: NetworkState): number =>
    promiseAvailability(of, calibration, state, promiseMix(of, flowsToday, state.sharing.lists));
  const states = keepLast<NetworkState>(KEPT_STATES);
  const plans = keepLast<MarginalPlans>(KEPT_PLANS);
  return {
    parts,
    calibration,
    availability: reached(calibration.today),
    reached,
    shaped: (shape) => shapedParts(parts, calibration, shape),
    state: (levers, own) =>
      states([...Object.values(levers), own.run.key, own.sharing.key].join(' '), () =>
        networkState(own, levers, calibration.localScale),
      ),
    even: (levers, own, odds) =>
      states(['even', odds, ...Object.values(levers), own.run.key, own.sharing.key].join(' '), () =>
        evenNetwork(own, levers, calibration.localScale, odds),
      ),
    plans: (levers, own, mix) =>
      plans([...Object.values(levers), own.run.key, own.sharing.key, ...mix].join(' '), () =>
        marginalPlans(own, levers, calibration, mix),
      ),
  };
}
