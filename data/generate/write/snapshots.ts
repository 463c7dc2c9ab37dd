import { at } from '../at.ts';
import { ITEMS } from '../parameters/items.ts';
import { isoDay } from '../time/timeline.ts';
import type { Stock } from '../warehouse/stock.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './csv.ts';
import { writeCsv } from './csv.ts';

const HEADER = `
  item_id location_id snapshot_date quantity_on_hand quantity_on_order quantity_backordered
  snapshot_kind`;

/** Month-ends: the first in full, the others only what moved since the one before. */
export function snapshots({ items, locations }: World): {
  take(day: number, stock: Stock): void;
  write(folder: string): void;
} {
  const cells = locations.length * ITEMS;
  const before = [new Int32Array(cells), new Int32Array(cells), new Int32Array(cells)];
  const rows: Cell[][] = [];
  let first = true;
  return {
    take(day, stock) {
      const now = [stock.onHand, stock.onOrder, stock.backordered];
      const kind = first ? 'full' : 'change';
      for (let cell = 0; cell < cells; cell += 1) {
        if (now.every((pieces, part) => at(pieces, cell) === at(at(before, part), cell))) continue;
        rows.push([
          at(items, cell % ITEMS).id,
          at(locations, Math.floor(cell / ITEMS)).id,
          isoDay(day),
          ...now.map((pieces) => at(pieces, cell)),
          kind,
        ]);
      }
      now.forEach((pieces, part) => {
        at(before, part).set(pieces);
      });
      first = false;
    },
    write: (folder) => {
      writeCsv(folder, 'stock', HEADER, rows);
    },
  };
}
