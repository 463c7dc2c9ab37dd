import type { Network } from '../case.ts';

/** Row of `positions` for an item at a location, −1 when the pair was always empty: [item][location]. */
export function positionIndex(network: Network): Int32Array {
  const { positions, locations, items } = network;
  const index = new Int32Array(items.count * locations.length).fill(-1);
  for (let p = 0; p < positions.item.length; p++) {
    index[positions.item[p]! * locations.length + positions.location[p]!] = p;
  }
  return index;
}
