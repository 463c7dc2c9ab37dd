import { textOf, wordAt, type Table } from '../column.ts';
import { joinRows } from '../join.ts';
import { counts } from '../outcomes.ts';
import { classRules, offerOfLines, offerRules, windowOf, type Window } from '../windows.ts';
import type { Classes } from './classes.ts';
import type { Context } from './context.ts';
import { itemDemand, type ItemDemand } from './item-demand.ts';
import { linePlaces, type LinePlaces, type Places } from './places.ts';

/** What the network reads of order lines: whole history, lines that count. */
export interface NetworkLines {
  readonly zones: readonly string[];
  readonly cells: readonly PromiseCell[];
  /** Lines whatever became of them: [shelf]. */
  readonly orders: Float64Array;
  /** [item][shelf][class]. */
  readonly lines: Uint16Array;
  readonly demand: ItemDemand;
  /** Share of each class's lines that a local point ships, and that go to zones charged the far rate. */
  readonly localShare: Float32Array;
  readonly farShare: Float32Array;
}

/** Lines alike in class, shelf, zone and window. */
export interface PromiseCell {
  readonly class: number;
  readonly shelf: number;
  readonly zone: number;
  /** null = a confirmed date. */
  readonly window: Window | null;
  readonly lines: number;
}

/** Counts the order lines, one by one. */
export function networkLines(
  context: Context,
  classes: Classes,
  places: Places,
  locations: Table,
  items: Table,
): NetworkLines {
  const at = linePlaces(context, locations, places);
  const orders = new Float64Array(places.shelves.length);
  at.shelf.forEach((shelf) => {
    orders[shelf] = (orders[shelf] ?? 0) + 1;
  });
  return {
    zones: at.zones,
    cells: cellsOf(context, classes, at),
    orders,
    lines: linesOf(context, items, classes, places, at),
    demand: itemDemand(context, items),
    localShare: shareOf(context, classes, localLines(context, places)),
    farShare: shareOf(context, classes, (row) => /\/gt3h$/.test(at.zones[at.zone[row] ?? 0] ?? '')),
  };
}

function cellsOf(
  { lines, tables, result }: Context,
  classes: Classes,
  at: LinePlaces,
): PromiseCell[] {
  const rules = classRules(tables.service_classes);
  const offers = offerRules(tables.offers);
  const offerOf = offerOfLines(lines, tables);
  const codes = textOf(lines, 'service_class');
  const cells = new Map<string, { -readonly [K in keyof PromiseCell]: PromiseCell[K] }>();
  for (let row = 0; row < lines.rows; row++) {
    if (!counts(result.outcome[row])) continue;
    const window = windowOf(wordAt(codes, row), offers.get(offerOf(row)), rules);
    const [rank, shelf, zone] = [classes.ofLine[row] ?? 0, at.shelf[row] ?? 0, at.zone[row] ?? 0];
    const key = `${rank} ${shelf} ${zone} ${window?.hours} ${window?.counting}`;
    const cell = cells.get(key);
    if (cell) cell.lines += 1;
    else cells.set(key, { class: rank, shelf, zone, window, lines: 1 });
  }
  return [...cells.values()];
}

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

/** Share of each class's lines for which `is` holds. */
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
