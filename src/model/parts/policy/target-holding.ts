import type { Holding } from '../holding.ts';
import { localHolding } from '../local-holding.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { levelCurves, readLevel, type LevelCurve } from './level-curve.ts';
import { lotOf } from './lot-of.ts';
import type { Plan } from './plan.ts';

/**
 * Every part at every shelf that was asked for it aims at the same share of lines found: the
 * smallest level that reaches it. Local points stay as they are.
 *
 * @param target         share of lines, in (0, 1)
 * @param plannedShare   share of planned lines in the mix it is read on
 * @param noted          levels are written there as they are read; null = nowhere
 */
export function targetHolding(
  parts: PartsNetwork,
  target: number,
  plannedShare: number,
  noted: Plan | null = null,
): Holding {
  const { network, classes, run } = parts;
  const fill = levelCurves();
  return {
    read(item, shelf, _lines, demand, over, into) {
      const lot = lotOf(parts, item, shelf);
      const filled = fill(over, demand.sizes, lot);
      into.reserved?.fill(over, demand.sizes, filled.top + lot - 1);
      const asked = [shelf, ...run.alsoFor[shelf]!].some(
        (at) => at === network.centre || asksFor(item, at),
      );
      const level = asked ? smallestLevel(filled, target, plannedShare) : 0;
      if (noted) {
        noted.levels[item * network.shelves.length + shelf] = level;
        noted.reserves[item * network.shelves.length + shelf] = into.reserved?.pieces ?? 0;
      }
      readLevel(filled, level, lot, over, into);
    },
    local: (item, shelf) => localHolding(parts, item, shelf, 1),
  };

  function asksFor(item: number, shelf: number): boolean {
    const from = (item * network.shelves.length + shelf) * classes;
    for (let k = 0; k < classes; k++) if (network.lines[from + k]! > 0) return true;
    return false;
  }
}

/** Binary search: found never falls with the level. The lot's cycle stock comes on top. */
function smallestLevel({ curve, top }: LevelCurve, target: number, planned: number): number {
  let low = 0;
  let high = top;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = (1 - planned) * curve.unplanned[middle]! + planned * curve.planned[middle]!;
    if (found >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}
