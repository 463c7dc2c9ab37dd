import { at } from '../at.ts';
import type { Memory } from '../demand/memory.ts';
import type { Prices } from '../demand/prices.ts';
import { ITEMS } from '../parameters/items.ts';
import { dayOf, isMonthEnd, monthOf } from '../time/timeline.ts';
import { SHELVES } from '../world/locations.ts';
import { platformLevel } from './policy.ts';
import type { Stock } from './stock.ts';
import { cellOf } from './stock.ts';

/** The last two years: what a reader can put beside the orders that came before. */
const FIRST_DAY = dayOf(2024, 11, 1);

/** A month in which a part that a platform is meant to hold was not there at closing time. */
export interface StockDays {
  readonly item: number;
  readonly location: number;
  readonly daysOut: number;
  readonly firstDayOut: number;
}

/** Counts, platform by platform, the evenings without a piece of what the rule in force holds there. */
export function stockDays({ unitCost }: Prices): {
  readonly months: readonly StockDays[];
  take(day: number, stock: Stock, memory: Memory): void;
} {
  const months: StockDays[] = [];
  const held = new Uint8Array(SHELVES * ITEMS);
  const out = new Uint8Array(SHELVES * ITEMS);
  const first = new Int32Array(SHELVES * ITEMS);
  let month = -1;
  const each = (visit: (location: number, item: number, cell: number) => void): void => {
    for (let location = 1; location < SHELVES; location += 1)
      for (let item = 0; item < ITEMS; item += 1) visit(location, item, cellOf(location, item));
  };
  return {
    months,
    take(day, stock, memory) {
      if (day < FIRST_DAY) return;
      if (monthOf(day) !== month) {
        month = monthOf(day);
        out.fill(0);
        each((location, item, cell) => {
          const level = platformLevel(memory, location, item, at(unitCost, item));
          held[cell] = level > 0 ? 1 : 0;
        });
      }
      each((_location, _item, cell) => {
        if (at(held, cell) === 0 || at(stock.onHand, cell) > 0) return;
        if (at(out, cell) === 0) first[cell] = day;
        out[cell] = at(out, cell) + 1;
      });
      if (!isMonthEnd(day)) return;
      each((location, item, cell) => {
        const daysOut = at(out, cell);
        if (daysOut > 0) months.push({ item, location, daysOut, firstDayOut: at(first, cell) });
      });
    },
  };
}
