import { positive, refuse, whole } from '../probability/refusal.ts';
import { bestFirst } from './best-first.ts';
import { lowerHull } from './lower-hull.ts';

/** One item: what it owes with 0, 1, 2 … units, and the money each unit costs, > 0. */
export interface ItemCurve {
  readonly ebo: readonly number[];
  readonly unitCost: number;
}

/** A point of the frontier: units of each item, money in all, units owed in all. */
export interface FrontierPoint {
  readonly stock: readonly number[];
  readonly cost: number;
  readonly ebo: number;
}

/**
 * The efficient frontier of several items: their lower hulls, merged by backorders removed per unit
 * of money. A segment may hold several units and is taken whole; tie: the highest index.
 *
 * @param items  at least one
 * @param steps  segments to take, whole, ≥ 0; fewer when the curves end
 * @returns steps + 1 points at most, the first without stock
 * @throws RangeError when an argument is out of range
 */
export function mergeHulls(items: readonly ItemCurve[], steps: number): FrontierPoint[] {
  whole('steps', steps);
  if (items.length === 0) refuse('items', 'one at least', 0);
  for (const { unitCost } of items) positive('unit cost', unitCost);
  const hulls = items.map((item) => lowerHull(item.ebo));
  const at = items.map(() => 0);
  const next = (k: number): number => {
    const { ebo, unitCost } = items[k]!;
    const from = hulls[k]![at[k]!]!;
    const to = hulls[k]![at[k]! + 1];
    return to === undefined ? -Infinity : (ebo[from]! - ebo[to]!) / (unitCost * (to - from));
  };
  const chosen = bestFirst(
    items.map((_, k) => next(k)),
    'highest',
  );
  const point = (): FrontierPoint => {
    const stock = at.map((corner, k) => hulls[k]![corner]!);
    return {
      stock,
      cost: stock.reduce((sum, units, k) => sum + units * items[k]!.unitCost, 0),
      ebo: stock.reduce((sum, units, k) => sum + items[k]!.ebo[units]!, 0),
    };
  };
  const points = [point()];
  for (let step = 0; step < steps; step++) {
    const k = chosen.best();
    if (next(k) === -Infinity) break;
    at[k]!++;
    points.push(point());
    chosen.replaceBest(next(k));
  }
  return points;
}
