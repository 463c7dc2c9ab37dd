import { numbersOf, type Table, type Tables } from '../column.ts';
import { rowsByKey } from '../join.ts';
import type { Classes } from './classes.ts';
import { covers, type Lane } from './lanes.ts';
import type { NetworkLines } from './network-lines.ts';
import type { Places } from './places.ts';

/** On-time share of the lanes from each line's shelf to its zone, else of its class, weighted by lines. */
export function carrierOf(
  { service_classes: table }: Tables,
  { codes }: Classes,
  routes: readonly Lane[],
  { shelves, ids }: Places,
  { zones, cells }: NetworkLines,
): number | null {
  const known = routes.filter(({ kind, onTime }) => kind === 'delivery' && !Number.isNaN(onTime));
  const byPlace = shelves.map((place) =>
    zones.map((zone) => {
      const own = known.filter(({ from, to }) => from === ids[place] && covers(to, zone));
      return own.reduce((sum, { onTime }) => sum + onTime, 0) / own.length;
    }),
  );
  const rowOf = table ? rowsByKey(table, 'class') : new Map<string, number>();
  const written = table ? numbersOf(table, 'carrier_reliability') : [];
  const stated = codes.map((code) => written[rowOf.get(code) ?? -1] ?? NaN);
  let [sum, weight] = [0, 0];
  for (const { class: rank, shelf, zone, lines } of cells) {
    const lane = byPlace[shelf]?.[zone] ?? NaN;
    const share = Number.isNaN(lane) ? (stated[rank] ?? NaN) : lane;
    if (Number.isNaN(share)) continue;
    sum += share * lines;
    weight += lines;
  }
  // Sums of equal shares drift in the last digits, which a reader would see as a moved lever.
  return weight > 0 ? Number((sum / weight).toFixed(6)) : null;
}

/** Decimal hour until which the shelves ship the same day, weighted by lines; else that of the offers. */
export function cutoffOf(
  { offers }: Tables,
  locations: Table,
  { shelves, rows }: Places,
  { orders }: NetworkLines,
): number | null {
  const times = numbersOf(locations, 'order_cutoff_time');
  let [sum, weight] = [0, 0];
  orders.forEach((count, shelf) => {
    const minute = times[rows[shelves[shelf] ?? -1] ?? -1] ?? NaN;
    if (Number.isNaN(minute)) return;
    sum += minute * count;
    weight += count;
  });
  if (weight > 0) return Number((sum / weight / 60).toFixed(4));
  const offered = offers ? [...numbersOf(offers, 'cutoff_time')] : [];
  const known = offered.filter((minute) => !Number.isNaN(minute));
  return known.length > 0 ? Math.max(...known) / 60 : null;
}
