import { numbersOf, type Table } from '../column.ts';
import { joinRows } from '../join.ts';
import { counts } from '../outcomes.ts';
import type { Context } from './context.ts';
import { covers, type Lane } from './lanes.ts';
import type { LinePlaces, Places } from './places.ts';

/** On-time share of the lanes from each line's shelf to its zone, else of its class, weighted by lines. */
export function carrierOf(
  { lines, tables, result }: Context,
  routes: readonly Lane[],
  { shelves, ids }: Places,
  at: LinePlaces,
): number | null {
  const known = routes.filter(({ kind, onTime }) => kind === 'delivery' && !Number.isNaN(onTime));
  const byPlace = shelves.map((place) =>
    at.zones.map((zone) => {
      const own = known.filter(({ from, to }) => from === ids[place] && covers(to, zone));
      return own.reduce((sum, { onTime }) => sum + onTime, 0) / own.length;
    }),
  );
  const table = tables.service_classes;
  const stated = table ? numbersOf(table, 'carrier_reliability') : [];
  const classRow = joinRows(lines, 'service_class', table, 'class');
  let [sum, weight] = [0, 0];
  for (let row = 0; row < lines.rows; row++) {
    if (!counts(result.outcome[row])) continue;
    const lane = byPlace[at.shelf[row] ?? 0]?.[at.zone[row] ?? 0] ?? NaN;
    const share = Number.isNaN(lane) ? (stated[classRow[row] ?? -1] ?? NaN) : lane;
    if (Number.isNaN(share)) continue;
    sum += share;
    weight += 1;
  }
  // Sums of equal shares drift in the last digits, which a reader would see as a moved lever.
  return weight > 0 ? Number((sum / weight).toFixed(6)) : null;
}

/** Decimal hour until which the shelves ship the same day, weighted by lines; else that of the offers. */
export function cutoffOf(
  { lines, tables }: Context,
  locations: Table,
  { shelves, rows }: Places,
  at: LinePlaces,
): number | null {
  const times = numbersOf(locations, 'order_cutoff_time');
  let [sum, weight] = [0, 0];
  for (let row = 0; row < lines.rows; row++) {
    const minute = times[rows[shelves[at.shelf[row] ?? 0] ?? -1] ?? -1] ?? NaN;
    if (Number.isNaN(minute)) continue;
    sum += minute;
    weight += 1;
  }
  if (weight > 0) return Number((sum / weight / 60).toFixed(4));
  const offered = tables.offers ? [...numbersOf(tables.offers, 'cutoff_time')] : [];
  const known = offered.filter((minute) => !Number.isNaN(minute));
  return known.length > 0 ? Math.max(...known) / 60 : null;
}
