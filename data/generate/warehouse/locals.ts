import { at } from '../at.ts';
import type { Memory } from '../demand/memory.ts';
import { POLICY } from '../parameters/policy.ts';
import type { World } from '../world/world.ts';
import { SHELVES } from '../world/locations.ts';

/** Dearer parts are not carried. */
const CARRIED_BELOW = 900;

/** What each van or depot carries, one or two pieces: fast movers and the vital list, most useful per euro first. */
export function carried(
  world: World,
  memory: Memory,
  unitCost: Float64Array,
): Map<number, number>[] {
  return world.locations.map((location, index) => {
    const list = new Map<number, number>();
    if (index < SHELVES) return list;
    const candidates = world.items
      .map((item, itemIndex) => ({
        itemIndex,
        cost: at(unitCost, itemIndex),
        mean: memory.mean(location.region, itemIndex),
        useful: item.movement === 'F' || (item.movement === 'S' && item.criticality === 'V'),
      }))
      .filter(({ useful, cost, mean }) => useful && cost < CARRIED_BELOW && mean > 0)
      .sort(
        (left, right) =>
          right.mean / right.cost - left.mean / left.cost || left.itemIndex - right.itemIndex,
      );
    let budget: number = POLICY.localBudget;
    for (const { itemIndex, cost, mean } of candidates) {
      const pieces = mean > 3 ? 2 : 1;
      if (pieces * cost > budget) continue;
      list.set(itemIndex, pieces);
      budget -= pieces * cost;
    }
    return list;
  });
}
