import type { Network } from '../case.ts';
import type { OrderSizes } from './order-size.ts';
import type { Rates } from './rates.ts';

/**
 * Days of demand usually held, by shelf and by group of parts: Σ positions ÷ Σ demand over live parts.
 *
 * @returns days, [shelf][group of 256]
 */
export function usualCover(network: Network, rates: Rates, sizes: OrderSizes): Float64Array {
  const { items, shelves, positions, centre } = network;
  const held = new Float64Array(shelves.length * 256);
  const demand = new Float64Array(shelves.length * 256);
  const shelfOf = new Map(shelves.map((location, shelf) => [location, shelf]));
  for (let row = 0; row < positions.item.length; row++) {
    const shelf = shelfOf.get(positions.location[row]!);
    const item = positions.item[row]!;
    if (shelf === undefined || items.dead[item] === 1) continue;
    for (let at = positions.start[row]!; at < positions.start[row + 1]!; at++) {
      const share = positions.weight[at]! / positions.snapshots;
      held[shelf * 256 + items.group[item]!]! += share * Math.max(0, positions.value[at]!);
    }
  }
  for (let item = 0; item < items.count; item++) {
    if (items.dead[item] === 1) continue;
    let everywhere = 0;
    for (let shelf = 0; shelf < shelves.length; shelf++) {
      const own = rates.mean[item * shelves.length + shelf]! * sizes.mean[item]!;
      everywhere += own;
      demand[shelf * 256 + items.group[item]!]! += shelf === centre ? 0 : own;
    }
    demand[centre * 256 + items.group[item]!]! += everywhere;
  }
  return held.map((pieces, at) => (demand[at]! > 0 ? pieces / demand[at]! : 0));
}
