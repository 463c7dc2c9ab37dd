import { at } from '../at.ts';
import { isoDay } from '../time/timeline.ts';
import type { StockDays } from '../warehouse/stock-days.ts';
import type { World } from '../world/world.ts';
import { writeCsv } from './csv.ts';

/** Months without a piece at closing time, platforms only; a pair that is absent was never out. */
export function writeStockDays(
  folder: string,
  { items, locations }: World,
  months: readonly StockDays[],
): void {
  writeCsv(
    folder,
    'stock_days',
    'item_id location_id month days_out first_day_out',
    months.map(({ item, location, daysOut, firstDayOut }) => [
      at(items, item).id,
      at(locations, location).id,
      isoDay(firstDayOut).slice(0, 7),
      daysOut,
      isoDay(firstDayOut),
    ]),
  );
}
