import type { NetworkLines, PromiseCell } from '../build/network-lines.ts';
import { noDemand } from '../build/item-demand.ts';
import { leadTimesSeen, type LeadTimes } from '../build/lead-times.ts';
import { linePlaces, type Places } from '../build/places.ts';
import type { Classes } from '../build/classes.ts';
import type { Context } from '../build/context.ts';
import type { Table } from '../column.ts';
import { rowsByKey } from '../join.ts';
import type { Aggregates } from './aggregates.ts';
import { byText } from './by-text.ts';
import { placesIn } from './rows-of.ts';

type Read = (
  context: Context,
  classes: Classes,
  places: Places,
  locations: Table,
  items: Table,
) => NetworkLines;

/** What the network reads of order lines, already counted. */
export function networkLinesOf(aggregates: Aggregates, dead: Uint8Array): Read {
  return (context, classes, places, locations, items) => {
    const { zones } = linePlaces(context, locations, places);
    const history = byText(aggregates('class_history'), 'class');
    const share = (column: string): Float32Array =>
      Float32Array.from(classes.codes, (code) => {
        const of = history.get(code);
        return (of?.number(column) ?? 0) / Math.max(1, of?.number('lines') ?? 0);
      });
    return {
      zones,
      ...destinations(classes, places, zones, aggregates),
      ...itemLines(classes, places, items, dead, aggregates),
      localShare: share('local_lines'),
      farShare: share('far_lines'),
    };
  };
}

function destinations(
  { codes }: Classes,
  places: Places,
  zones: readonly string[],
  aggregates: Aggregates,
): Pick<NetworkLines, 'cells' | 'orders'> {
  const [classOf, shelfOf, zoneOf] = [placesIn(codes), shelves(places), placesIn(zones)];
  const orders = new Float64Array(places.shelves.length);
  const cells = aggregates('destinations').map((row): PromiseCell => {
    const shelf = shelfOf(row.text('shelf'));
    orders[shelf] = (orders[shelf] ?? 0) + row.number('orders');
    const hours = row.number('window_hours');
    const counting = row.text('counting');
    const isCalendar = counting === 'open_days' || counting === 'opening_hours';
    return {
      class: classOf(row.text('class')),
      shelf,
      zone: Math.max(0, zoneOf(row.text('zone'))),
      window: Number.isNaN(hours)
        ? null
        : { hours, counting: isCalendar ? counting : 'clock_hours' },
      lines: row.number('lines'),
    };
  });
  return { cells, orders };
}

function itemLines(
  { codes }: Classes,
  places: Places,
  items: Table,
  dead: Uint8Array,
  aggregates: Aggregates,
): Pick<NetworkLines, 'lines' | 'demand'> {
  const [H, K] = [places.shelves.length, codes.length];
  const [classOf, shelfOf, rowOf] = [placesIn(codes), shelves(places), rowsByKey(items, 'item_id')];
  const lines = new Uint16Array(items.rows * H * K);
  const made = noDemand(items.rows);
  for (const row of aggregates('item_lines')) {
    const item = rowOf.get(row.text('item_id'));
    if (item === undefined) continue;
    const cell = (item * H + shelfOf(row.text('shelf'))) * K + classOf(row.text('class'));
    lines[cell] = Math.min(65535, (lines[cell] ?? 0) + row.number('lines'));
    for (const [column, sums] of [
      ['singles', made.singles],
      ['units', made.units],
      ['squares', made.squares],
      ['planned_lines', made.plannedLines],
      ['planned_units', made.plannedUnits],
      ['planned_squares', made.plannedSquares],
    ] as const) {
      sums[item] = (sums[item] ?? 0) + row.number(column);
    }
  }
  return { lines, demand: { ...made, dead, leadTimes: leadTimesOf(items, rowOf, aggregates) } };
}

function leadTimesOf(
  items: Table,
  rowOf: ReadonlyMap<string, number>,
  aggregates: Aggregates,
): LeadTimes {
  const seen = Array.from({ length: items.rows }, () => ({ receipts: 0, mean: NaN, sd: NaN }));
  for (const row of aggregates('item_receipts')) {
    const item = rowOf.get(row.text('item_id'));
    if (item === undefined) continue;
    const [mean, sd] = [row.number('mean_days'), row.number('sd_days')];
    seen[item] = { receipts: row.number('receipts'), mean, sd };
  }
  return leadTimesSeen(items, seen);
}

function shelves({ shelves: all, ids }: Places): (id: string) => number {
  return placesIn(all.map((place) => ids[place] ?? ''));
}
