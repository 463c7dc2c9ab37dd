import { datesOf, numbersOf, textOf, wordAt, type Table } from '../column.ts';
import { joinRows } from '../join.ts';
import type { Context } from './context.ts';

/** Stock of every pair item × location that ever had some, at the last snapshots. */
export interface StockHistory {
  /** Rows of `items` and `locations` of each pair, by item then location. */
  readonly item: Int32Array;
  readonly location: Int32Array;
  /** Per snapshot, oldest first: pieces on hand, and on hand + on order − backordered, of each pair. */
  readonly onHand: readonly Float64Array[];
  readonly position: readonly Float64Array[];
}

/**
 * The last snapshots, at most `count`. A `change` snapshot leaves the pairs it does not name as they
 * were, a full one empties them. An empty quantity on order or backordered is none.
 */
export function stockHistory(context: Context, stock: Table, count: number): StockHistory {
  const { cells, item, location } = pairsOf(context, stock);
  const kinds = textOf(stock, 'snapshot_kind');
  const columns = ['quantity_on_hand', 'quantity_on_order', 'quantity_backordered'];
  const [hand = [], order = [], backorder = []] = columns.map((name) => numbersOf(stock, name));
  const onHand: Float64Array[] = [];
  const position: Float64Array[] = [];
  let handNow = new Float64Array(item.length);
  let positionNow = new Float64Array(item.length);
  for (const rows of rowsByDay(context, stock)) {
    const isChange = rows.some((row) => wordAt(kinds, row) === 'change');
    handNow = isChange ? handNow.slice() : new Float64Array(item.length);
    positionNow = isChange ? positionNow.slice() : new Float64Array(item.length);
    for (const row of rows) {
      const cell = cells[row] ?? -1;
      if (cell < 0) continue;
      handNow[cell] = hand[row] || 0;
      positionNow[cell] = (hand[row] || 0) + (order[row] || 0) - (backorder[row] || 0);
    }
    onHand.push(handNow);
    position.push(positionNow);
    if (onHand.length > count) {
      onHand.shift();
      position.shift();
    }
  }
  return { item, location, onHand, position };
}

/** Place of each row among the pairs in order; −1 where the item or the location is unknown. */
function pairsOf(
  { tables }: Context,
  stock: Table,
): Pick<StockHistory, 'item' | 'location'> & { cells: Int32Array } {
  const items = joinRows(stock, 'item_id', tables.items, 'item_id');
  const locations = joinRows(stock, 'location_id', tables.locations, 'location_id');
  const L = Math.max(1, tables.locations?.rows ?? 0);
  const codes = new Float64Array(stock.rows);
  for (let row = 0; row < stock.rows; row++) {
    const [item, location] = [items[row] ?? -1, locations[row] ?? -1];
    codes[row] = item < 0 || location < 0 ? -1 : item * L + location;
  }
  const distinct = Float64Array.from(new Set(codes))
    .sort()
    .filter((code) => code >= 0);
  const place = new Map([...distinct].map((code, index) => [code, index]));
  return {
    cells: Int32Array.from(codes, (code) => place.get(code) ?? -1),
    item: Int32Array.from(distinct, (code) => Math.floor(code / L)),
    location: Int32Array.from(distinct, (code) => code % L),
  };
}

/** Rows of each snapshot, oldest first; a table without dates is one snapshot. */
function rowsByDay({ zone }: Context, stock: Table): readonly (readonly number[])[] {
  const dates = datesOf(stock, 'snapshot_date').instants;
  const byDay = new Map<number, number[]>();
  for (let row = 0; row < stock.rows; row++) {
    const day = Math.floor(zone.toLocal(dates[row] ?? NaN) / 1440) || 0;
    const rows = byDay.get(day);
    if (rows) rows.push(row);
    else byDay.set(day, [row]);
  }
  return [...byDay].sort(([a], [b]) => a - b).map(([, rows]) => rows);
}
