import { at } from '../at.ts';
import type { PartUsed } from '../field/part-used.ts';
import type { WorkOrders } from '../field/work-orders.ts';
import { isoDay, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './csv.ts';
import { writeCsv } from './csv.ts';

const HEADER = `
  work_order_id item_id quantity used_at source order_id order_line_id`;

/** In the order of the work orders. */
export function writePartsUsed(
  folder: string,
  world: World,
  parts: readonly PartUsed[],
  orders: WorkOrders,
  firstOrder: number,
): void {
  const rows = parts.map(({ visit, item, quantity, source, line }): Cell[] => [
    orders.of(visit),
    at(world.items, item).id,
    quantity,
    isoDay(Math.floor(visit.arrived / MINUTES_PER_DAY)),
    source,
    line === null ? '' : line.order - firstOrder + 1,
    line === null ? '' : line.rank,
  ]);
  writeCsv(
    folder,
    'parts_used',
    HEADER,
    rows.sort((left, right) => Number(left[0]) - Number(right[0])),
  );
}
