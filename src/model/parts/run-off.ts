import type { NetworkState } from './network-state.ts';
import type { PartsNetwork } from './parts-network.ts';

/** Stock of live parts some time after a policy changed, €; with what became of today's. */
export interface RunOffReading {
  /** On hand: live = today's − consumed − moved + bought. */
  readonly live: number;
  /** Taken by demand where it stood. */
  readonly consumed: number;
  /** Brought to the centre and taken by demand there. */
  readonly moved: number;
  /** What the policy holds beyond what was there. */
  readonly bought: number;
}

/**
 * Where a policy holds less than today, the excess leaves no faster than demand takes it:
 * stock(t) = max(policy, today − demand × t). Shelves that hold nothing any more send theirs away at once: first to the
 * shelves that must hold more, the rest to the centre, where it fills the policy's stock or is taken by the demand
 * of the whole network.
 *
 * Dead parts do not move here. Cost: parts × shelves.
 *
 * @param days  since the change, ≥ 0
 */
export function runOff(
  parts: PartsNetwork,
  state: NetworkState,
  today: NetworkState,
  days: number,
): RunOffReading {
  const { network, rates, sizes } = parts;
  const { items, centre } = network;
  const shelves = network.shelves.length;
  const sum = { live: 0, consumed: 0, moved: 0, bought: 0 };
  for (let item = 0; item < items.count; item++) {
    const cost = items.unitCost[item]!;
    const perLine = sizes.mean[item]!;
    let everywhere = 0;
    let brought = 0;
    let lacking = 0;
    for (let shelf = 0; shelf < shelves; shelf++) {
      const pair = item * shelves + shelf;
      const more = state.onHand[pair]! - today.onHand[pair]!;
      everywhere += rates.mean[pair]!;
      // A shelf without stock keeps what its local points hold.
      if (!state.holds[shelf]) brought += Math.max(0, -more);
      else if (shelf !== centre) lacking += Math.max(0, more);
    }
    const filled = lacking > 0 ? Math.min(1, brought / lacking) : 0;
    for (let shelf = 0; shelf < shelves; shelf++) {
      const pair = item * shelves + shelf;
      const held = state.onHand[pair]!;
      const seen = today.onHand[pair]!;
      const own = state.holds[shelf] ? seen : Math.min(held, seen);
      const given = state.holds[shelf] ? filled * Math.max(0, held - seen) : 0;
      const more = shelf === centre ? brought - filled * lacking : given;
      const lines = shelf === centre ? everywhere : rates.mean[pair]!;
      const left = Math.max(held, own + more - lines * perLine * days);
      const taken = own + more - left;
      sum.live += cost * left;
      if (taken < 0) sum.bought -= cost * taken;
      else if (taken > 0) {
        const share = more / (own + more);
        sum.consumed += cost * taken * (1 - share);
        sum.moved += cost * taken * share;
      }
    }
  }
  return sum;
}
