import { at } from '../at.ts';
import type { Prices } from '../demand/prices.ts';
import { ITEMS } from '../parameters/items.ts';
import type { Stock } from '../warehouse/stock.ts';
import type { World } from '../world/world.ts';

/** € on hand at a month-end. */
export interface StockValue {
  readonly day: number;
  readonly byLocation: readonly number[];
  readonly orphans: number;
  /** € at platforms, by item, summed over them, and by cell for slow parts. */
  readonly onHand: Int32Array;
}

export function stockValue(
  { locations, items }: World,
  { unitCost }: Prices,
  day: number,
  stock: Stock,
): StockValue {
  let orphans = 0;
  const byLocation = locations.map((_, location) => {
    let value = 0;
    for (let item = 0; item < ITEMS; item += 1) {
      const euros = at(stock.onHand, location * ITEMS + item) * at(unitCost, item);
      if (at(items, item).movement === 'O') orphans += euros;
      else value += euros;
    }
    return value;
  });
  return { day, byLocation, orphans, onHand: stock.onHand.slice(0, 7 * ITEMS) };
}

export const totalValue = ({ byLocation, orphans }: StockValue): number =>
  byLocation.reduce((sum, value) => sum + value, orphans);
