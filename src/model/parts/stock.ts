import type { NetworkState } from './network-state.ts';
import type { PartsNetwork } from './parts-network.ts';

/** € of live parts that a policy holds at centre, platforms and local points, excess of today's forgotten. */
export function heldStock({ network }: PartsNetwork, { onHand }: NetworkState): number {
  const shelves = network.shelves.length;
  let held = 0;
  for (let pair = 0; pair < onHand.length; pair++) {
    held += network.items.unitCost[Math.floor(pair / shelves)]! * onHand[pair]!;
  }
  return held;
}
