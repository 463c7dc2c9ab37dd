import type { Holding } from '../holding.ts';
import { localHolding } from '../local-holding.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { levelCurves, readLevel } from './level-curve.ts';
import { lotOf } from './lot-of.ts';
import type { Plan } from './plan.ts';

/** A plan held: supplier lots at the centre, one-for-one at platforms; local points stay as they are. */
export function planHolding(parts: PartsNetwork, plan: Plan): Holding {
  const { shelves } = parts.network;
  const fill = levelCurves();
  return {
    read(item, shelf, _lines, demand, over, into) {
      const lot = lotOf(parts, item, shelf);
      const filled = fill(over, demand.sizes, lot);
      if (plan.reserves[item * shelves.length + shelf] === 0) into.reserved = null;
      into.reserved?.fill(over, demand.sizes, filled.top + lot - 1);
      const level = Math.min(filled.top, plan.levels[item * shelves.length + shelf]!);
      readLevel(filled, level, lot, over, into);
    },
    local: (item, shelf) => localHolding(parts, item, shelf, 1),
  };
}
