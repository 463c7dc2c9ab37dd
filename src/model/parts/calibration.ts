import type { Case, Network } from '../case.ts';
import { networkState, type NetworkState } from './network-state.ts';
import type { PartsNetwork } from './parts-network.ts';
import { promiseCarriers } from './promise-carriers.ts';

/** Probabilities no stock formula gives: read from today, by class, so that the model meets what was seen. */
export interface Calibration {
  /** Multiplies the local points' holding so that their share of lines is the observed one. */
  readonly localScale: readonly number[];
  /** P(another platform helps | nothing near), observed rescues over modelled need. */
  readonly rescue: readonly number[];
  /** P(the confirmed date holds | the line waits), for classes without a window; 0 for others. */
  readonly confirmed: readonly number[];
  /** On-time share of the carrier. */
  readonly carrier: readonly number[];
  /** The network as it stands. */
  readonly today: NetworkState;
}

const today = { cover: 1, demandVariability: 1, supplierLeadTimeFactor: 1 };

/** Two passes over the network: the local points' share first, then everything else. */
export function calibrate(of: Case, network: Network, parts: PartsNetwork): Calibration {
  const raw = networkState(
    parts,
    today,
    of.classes.map(() => 0),
  );
  const localScale = of.classes.map((_, k) =>
    share(network.localShare[k]!, raw.local[k]!, Infinity),
  );
  const state = networkState(parts, today, localScale);
  const carrier = promiseCarriers(of, network.carrierReliability);
  const rescue = of.measured.byClass.map(({ rescued, lines }, k) =>
    share(lines > 0 ? rescued / lines : 0, state.empty[k]!, 1),
  );
  const confirmed = of.classes.map(({ windowHours }, k) => {
    const { kept, promises } = of.measured.byClass[k]!;
    if (windowHours !== null || promises === 0) return 0;
    const at = k * of.classes.length + k;
    const found = state.near[at]! + rescue[k]! * state.rescue[at]!;
    const waiting = 1 - rescue[k]!;
    const wanted = kept / promises / carrier[k]! - found - waiting * state.direct[at]!;
    return Math.max(0, share(wanted, waiting * state.wait[at]!, 1));
  });
  return { localScale, rescue, confirmed, carrier, today: state };
}

/** part ÷ whole, at most `most`; 0 where there is no whole. */
function share(part: number, whole: number, most: number): number {
  return whole > 0 ? Math.min(most, part / whole) : 0;
}
