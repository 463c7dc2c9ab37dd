import { op, table, type ColumnTable } from 'arquero';
import type { Context } from '#case/build/context.ts';
import { stockHistory } from '#case/build/stock-history.ts';
import { datesOf, numbersOf, textOf, wordAt, type Table } from '#case/column.ts';
import { isoDay } from '#case/days.ts';
import type { Zone } from '#case/zone.ts';
import { rowsOf, totalOf } from './rows-of.ts';

export interface StockSums {
  readonly places: number;
  readonly references: number;
  readonly pieces: number;
  /** Euros at unit cost, provisions not deducted. */
  readonly value: number;
}

export interface StockByKind {
  /** YYYY-MM-DD; null = the table has no dates. */
  readonly day: string | null;
  /** One row per `location_type`, the most euros first. */
  readonly kinds: readonly (StockSums & { readonly kind: string })[];
  readonly total: StockSums;
}

/** What stood on the shelves at the last snapshot; null without stock, its places or its costs. */
export function stockByKind(context: Context): StockByKind | null {
  const { stock, items, locations } = context.tables;
  if (!stock || !items || !locations || stock.rows === 0) return null;
  const { item, location, onHand } = stockHistory(context, stock, 1);
  const kinds = textOf(locations, 'location_type');
  const unitCost = numbersOf(items, 'unit_cost');
  const pieces = onHand[0] ?? new Float64Array();
  const pairs = [...item.keys()].filter((pair) => (pieces[pair] ?? 0) > 0);
  const value = pairs.map((pair) => (pieces[pair] ?? 0) * (unitCost[item[pair] ?? -1] ?? NaN));
  if (value.some(Number.isNaN)) return null;
  const held = table({
    kind: pairs.map((pair) => wordAt(kinds, location[pair] ?? 0)),
    location: pairs.map((pair) => location[pair]),
    item: pairs.map((pair) => item[pair]),
    pieces: pairs.map((pair) => pieces[pair]),
    value,
  });
  return {
    day: lastDay(stock, context.zone),
    kinds: [...rowsOf<StockByKind['kinds'][number]>(sums(held.groupby('kind')))].sort(
      (a, b) => b.value - a.value,
    ),
    total: totalOf<StockSums>(sums(held)),
  };
}

function sums(held: ColumnTable): ColumnTable {
  return held.rollup({
    places: op.distinct('location'),
    references: op.distinct('item'),
    pieces: op.sum('pieces'),
    value: op.sum('value'),
  });
}

function lastDay(stock: Table, zone: Zone): string | null {
  let last = -Infinity;
  for (const instant of datesOf(stock, 'snapshot_date').instants)
    if (instant > last) last = instant;
  return last === -Infinity ? null : isoDay(Math.floor(zone.toLocal(last) / 1440));
}
