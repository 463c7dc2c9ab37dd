import type { Holding } from './holding.ts';
import { localHolding } from './local-holding.ts';
import type { PartsNetwork } from './parts-network.ts';
import { createShelfReader } from './shelf-reader.ts';

/**
 * Today's positions, their months of cover multiplied: the rule in force.
 *
 * @param cover                   > 0; 1 = observed positions
 * @param supplierLeadTimeFactor  that the rule allows for, > 0; 1 = today's
 */
export function observedHolding(
  parts: PartsNetwork,
  cover: number,
  supplierLeadTimeFactor: number,
): Holding {
  const { network, usualCover, run } = parts;
  const reader = createShelfReader(parts);
  return {
    read(item, shelf, lines, demand, over, into) {
      const perDay = lines * demand.pieces;
      const longer = network.items.leadTime[item]! * (supplierLeadTimeFactor - 1);
      const taken = run.taken ? run.taken[item * network.shelves.length + shelf]! * cover : 0;
      const change = {
        cover,
        usual: perDay * usualCover[shelf * 256 + network.items.group[item]!]!,
        added: (shelf === network.centre ? perDay * longer : 0) + taken,
      };
      reader.read(item, network.shelves[shelf]!, change, over, demand.sizes, into);
    },
    local: (item, shelf) => localHolding(parts, item, shelf, cover),
  };
}
