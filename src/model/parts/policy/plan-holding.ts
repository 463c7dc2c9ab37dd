import type { Holding } from '../holding.ts';
import { localHolding } from '../local-holding.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { levelCurves, readLevel } from './level-curve.ts';
import { lotOf } from './lot-of.ts';

/**
 * Given levels: supplier lots at the centre, one-for-one at platforms; local points stay as they are.
 *
 * @param levels  lowest position, pieces: [item][shelf]
 */
export function planHolding(parts: PartsNetwork, levels: Int32Array): Holding {
  const { shelves } = parts.network;
  const fill = levelCurves();
  return {
    read(item, shelf, _lines, demand, over, into) {
      const lot = lotOf(parts, item, shelf);
      const filled = fill(over, demand.sizes, lot);
      const level = Math.min(filled.top, levels[item * shelves.length + shelf]!);
      readLevel(filled, level, lot, over, into);
    },
    local: (item, shelf) => localHolding(parts, item, shelf, 1),
  };
}
