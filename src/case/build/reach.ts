import { textOf, wordAt, type Table } from '../column.ts';
import { counts } from '../outcomes.ts';
import { classRules, offerOfLines, offerRules, windowOf, type Window } from '../windows.ts';
import type { Classes } from './classes.ts';
import type { Context } from './context.ts';
import { activeLanes, covers, fastest, type Lane } from './lanes.ts';
import type { LinePlaces, Places } from './places.ts';

/** Own local point, own shelf, another platform (rescue), centre direct. */
export const SOURCES = 4;

/**
 * Share of the lines of [class][shelf] whose promise a line from [source] can meet, if it is there.
 * Windows in open days are compared with lanes in whole days (a lane of 24 h is the next day),
 * windows in hours with hours. 1 for lines promised by a confirmed date. A class without line at a
 * shelf takes the zones of all its lines.
 */
export function reachOf(
  context: Context,
  lanes: Table,
  classes: Classes,
  places: Places,
  at: LinePlaces,
): Float32Array {
  const { lines, result } = context;
  const windows = lineWindows(context);
  const hours = sourceHours(activeLanes(lanes), places, at.zones);
  const [K, H] = [classes.codes.length, places.shelves.length];
  const met = new Float64Array(K * H * SOURCES);
  const all = new Float64Array(K * H);
  const zoneLines = Array.from({ length: H }, () => new Float64Array(at.zones.length));
  for (let row = 0; row < lines.rows; row++) {
    if (!counts(result.outcome[row])) continue;
    const [shelf, zone] = [at.shelf[row] ?? 0, at.zone[row] ?? 0];
    const cell = (classes.ofLine[row] ?? 0) * H + shelf;
    const window = windows.ofLine(row);
    const perZone = zoneLines[shelf];
    if (perZone) perZone[zone] = (perZone[zone] ?? 0) + 1;
    all[cell] = (all[cell] ?? 0) + 1;
    for (let source = 0; source < SOURCES; source++) {
      const index = cell * SOURCES + source;
      met[index] = (met[index] ?? 0) + Number(meets(hours(shelf, zone, source), window));
    }
  }
  return Float32Array.from(met, (count, index) => {
    const cell = Math.floor(index / SOURCES);
    const lineCount = all[cell] ?? 0;
    if (lineCount > 0) return count / lineCount;
    const shelf = cell % H;
    const window = windows.ofClass(classes.codes[Math.floor(cell / H)] ?? '');
    const perZone = zoneLines[shelf] ?? new Float64Array();
    const total = perZone.reduce((sum, lineOf) => sum + lineOf, 0);
    let reached = 0;
    perZone.forEach((lineOf, zone) => {
      reached += lineOf * Number(meets(hours(shelf, zone, index % SOURCES), window));
    });
    return total > 0 ? reached / total : 0;
  });
}

function meets(hours: number, window: Window | null): boolean {
  if (!window) return true;
  if (window.counting !== 'open_days') return hours <= window.hours;
  return Math.max(1, Math.ceil(hours / 24)) <= Math.ceil(window.hours / 24);
}

interface Windows {
  ofLine(row: number): Window | null;
  ofClass(code: string): Window | null;
}

function lineWindows({ lines, tables }: Context): Windows {
  const rules = classRules(tables.service_classes);
  const offers = offerRules(tables.offers);
  const offerOf = offerOfLines(lines, tables);
  const codes = textOf(lines, 'service_class');
  return {
    ofLine: (row) => windowOf(wordAt(codes, row), offers.get(offerOf(row)), rules),
    ofClass: (code) => windowOf(code, undefined, rules),
  };
}

/** Hours from a source to a zone; NaN = no lane. */
function sourceHours(
  lanes: readonly Lane[],
  { shelves, shelfOf, ids, types }: Places,
  zones: readonly string[],
): (shelf: number, zone: number, source: number) => number {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const delivery = lanes.filter(({ kind }) => kind === 'delivery');
  const transfer = lanes.filter(({ kind }) => kind === 'transfer');
  const isCentre = (id: string): boolean => types[placeOf.get(id) ?? -1] === 'central';
  const isShelf = (id: string): boolean => shelves.includes(placeOf.get(id) ?? -1);
  const hours = new Float64Array(shelves.length * zones.length * SOURCES).fill(NaN);
  shelves.forEach((place, shelf) => {
    const own = ids[place] ?? '';
    const isOther = (id: string): boolean => isShelf(id) && id !== own && !isCentre(id);
    // A rescue goes straight to the client of the shelf it helps: the transfer is its trip.
    const help = fastest(transfer, ({ from, to }) => to === own && isOther(from));
    zones.forEach((zone, index) => {
      const to = delivery.filter((lane) => covers(lane.to, zone));
      const cell = (shelf * zones.length + index) * SOURCES;
      hours[cell] = fastest(
        to,
        ({ from }) => !isShelf(from) && shelfOf[placeOf.get(from) ?? -1] === shelf,
      );
      hours[cell + 1] = fastest(to, ({ from }) => from === own);
      const direct = fastest(to, ({ from }) => isOther(from));
      hours[cell + 2] = direct <= help || Number.isNaN(help) ? direct : help;
      hours[cell + 3] = fastest(to, ({ from }) => isCentre(from));
    });
  });
  return (shelf, zone, source) => hours[(shelf * zones.length + zone) * SOURCES + source] ?? NaN;
}
