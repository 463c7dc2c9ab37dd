import type { Network } from '#model/case.ts';
import { numbersOf, textOf, type Table } from '../column.ts';
import { joinRows } from '../join.ts';
import { canCompute } from '../missing.ts';
import { counts } from '../outcomes.ts';
import type { Classes } from './classes.ts';
import type { Context } from './context.ts';
import { itemsOf } from './items.ts';
import { activeLanes } from './lanes.ts';
import { locationList } from './location-list.ts';
import { linePlaces, placesOf, type LinePlaces, type Places } from './places.ts';
import { positionsOf } from './positions.ts';
import { reachOf } from './reach.ts';
import { carrierOf, cutoffOf } from './shelf-defaults.ts';
import type { StockHistory } from './stock-history.ts';

/** The parts network and its demand; null when a table it needs is absent, or it has no centre. */
export function networkOf(
  context: Context,
  classes: Classes,
  history: StockHistory | null,
): Network | null {
  const { tables } = context;
  const { items, locations, lanes } = tables;
  if (!items || !locations || !lanes || !history) return null;
  if (!canCompute('modelledService', tables)) return null;
  const places = placesOf(locations);
  const centre = places.shelves.findIndex((place) => places.types[place] === 'central');
  const routes = activeLanes(lanes);
  if (centre < 0 || numbersOf(items, 'unit_cost').some(Number.isNaN)) return null;
  const at = linePlaces(context, locations, places);
  const carrierReliability = carrierOf(context, routes, places, at);
  const cutoffHour = cutoffOf(context, locations, places, at);
  if (carrierReliability === null || cutoffHour === null) return null;
  return {
    locations: locationList(context, locations, places, routes),
    shelves: places.shelves,
    centre,
    items: itemsOf(context, items),
    lines: linesOf(context, items, classes, places, at),
    positions: positionsOf(history, places),
    reach: reachOf(context, lanes, classes, places, at),
    localShare: shareOf(context, classes, localLines(context, places)),
    farShare: shareOf(context, classes, (row) => /\/gt3h$/.test(at.zones[at.zone[row] ?? 0] ?? '')),
    carrierReliability,
    cutoffHour,
  };
}

/** Lines of the whole history that count: [item][shelf][class]. */
function linesOf(
  { lines, result }: Context,
  items: Table,
  classes: Classes,
  places: Places,
  at: LinePlaces,
): Uint16Array {
  const [H, K] = [places.shelves.length, classes.codes.length];
  const counted = new Uint16Array(items.rows * H * K);
  joinRows(lines, 'item_id', items, 'item_id').forEach((item, row) => {
    if (item < 0 || !counts(result.outcome[row])) return;
    const cell = (item * H + (at.shelf[row] ?? 0)) * K + (classes.ofLine[row] ?? 0);
    counted[cell] = Math.min(65535, (counted[cell] ?? 0) + 1);
  });
  return counted;
}

/** Share of each class's lines of the whole history for which `is` holds. */
function shareOf(
  { lines, result }: Context,
  { codes, ofLine }: Classes,
  is: (row: number) => boolean,
): Float32Array {
  const all = new Float64Array(codes.length);
  const those = new Float64Array(codes.length);
  for (let row = 0; row < lines.rows; row++) {
    const rank = ofLine[row] ?? 0;
    if (!counts(result.outcome[row])) continue;
    all[rank] = (all[rank] ?? 0) + 1;
    those[rank] = (those[rank] ?? 0) + Number(is(row));
  }
  return Float32Array.from(those, (count, rank) => count / Math.max(1, all[rank] ?? 0));
}

function localLines({ lines }: Context, { ids, types }: Places): (row: number) => boolean {
  const from = textOf(lines, 'ship_from_location_id');
  const isLocal = from.words.map((word) => types[ids.indexOf(word)] === 'local');
  return (row) => isLocal[from.codes[row] ?? 0] === true;
}
