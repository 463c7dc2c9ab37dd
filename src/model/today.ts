import type { Case } from './case.ts';
import { availability } from './parts/availability.ts';
import { calibrate, type Calibration } from './parts/calibration.ts';
import { networkState, type NetworkLevers, type NetworkState } from './parts/network-state.ts';
import { partsNetwork, type PartsNetwork } from './parts/parts-network.ts';

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
}

const known = new WeakMap<Case, Today | null>();
/** Network states kept: enough for a slider going back and forth, a few MB. */
const KEPT_STATES = 24;

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
  const reached = (state: NetworkState): number => {
    let promises = 0;
    let found = 0;
    of.measured.byClass.forEach((each, k) => {
      promises += each.promises;
      found += each.promises * availability(state, calibration, k, k);
    });
    return promises > 0 ? found / promises : 0;
  };
  const states = new Map<string, NetworkState>();
  const state = (levers: NetworkLevers): NetworkState => {
    const key = `${levers.cover} ${levers.demandVariability} ${levers.supplierLeadTimeFactor}`;
    let found = states.get(key);
    if (!found) {
      found = networkState(parts, levers, calibration.localScale);
      states.set(key, found);
      if (states.size > KEPT_STATES) states.delete(states.keys().next().value!);
    }
    return found;
  };
  return { parts, calibration, availability: reached(calibration.today), state, reached };
}
