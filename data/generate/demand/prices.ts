import { at } from '../at.ts';
import {
  COST_INFLATION,
  COST_OF_GOODS,
  ORPHAN_STOCK,
  PRICE_INFLATION,
  SALES,
} from '../parameters/items.ts';
import { OFFERS } from '../parameters/offers.ts';
import { fiscalYear } from '../time/timeline.ts';
import type { Item } from '../world/items.ts';
import type { World } from '../world/world.ts';
import type { Line } from './line.ts';

export const LAST_YEAR = 2026;
const PACK_PLUS_REBATE = 0.03;

export interface Prices {
  /** € of October 2026, by item. */
  readonly unitCost: Float64Array;
  readonly listPrice: Float64Array;
  /** Orphan pieces kept at the centre, by item. */
  readonly orphanPieces: Int32Array;
}

const cents = (value: number): number => Math.round(value * 100) / 100;
/** Dear parts are carried to the euro, as price lists are. */
const tidy = (value: number): number => (value < 100 ? cents(value) : Math.round(value));

/** Unit costs and list prices are rescaled once so that cost of goods and sales of the last year land. */
export function pricesOf(world: World, lines: readonly Line[]): Prices {
  const last = lines.filter((line) => fiscalYear(line.day) === LAST_YEAR && !line.cancelled);
  const raw = last.reduce(
    (sum, line) => sum + line.quantity * at(world.items, line.item).rawCost,
    0,
  );
  const scale = COST_OF_GOODS / raw;
  const orphans = orphanStock(world.items);
  const unitCost = Float64Array.from(world.items, (item) =>
    Math.max(0.5, tidy(item.rawCost * (item.movement === 'O' ? orphans.scale : scale))),
  );
  const marked = Float64Array.from(world.items, (item, index) => at(unitCost, index) * item.markup);
  const sold = last.reduce(
    (sum, line) => sum + line.quantity * at(marked, line.item) * share(world, line),
    0,
  );
  const listPrice = marked.map((value) => tidy((value * SALES) / sold));
  return { unitCost, listPrice, orphanPieces: orphans.pieces };
}

function orphanStock(items: readonly Item[]): { scale: number; pieces: Int32Array } {
  const pieces = Int32Array.from(items, (item, index) =>
    item.movement === 'O'
      ? Math.max(1, Math.round((1800 / item.rawCost) ** 0.6 + ((index * 7) % 5)))
      : 0,
  );
  const value = items.reduce((sum, item, index) => sum + at(pieces, index) * item.rawCost, 0);
  return { scale: ORPHAN_STOCK / value, pieces };
}

/** Net price over list price. */
function share(world: World, line: Line): number {
  const client = at(world.clients, line.client);
  const drift = client.discountDrift * (fiscalYear(line.day) - LAST_YEAR);
  const discount = Math.min(0.5, Math.max(0, client.discount + drift + line.pricing));
  const rebate = at(OFFERS, line.offer).id === 'O03' ? PACK_PLUS_REBATE : 0;
  return (1 - discount) * (1 - rebate);
}

export function unitPrice(world: World, { listPrice }: Prices, line: Line): number {
  const years = LAST_YEAR - fiscalYear(line.day);
  return tidy((at(listPrice, line.item) * share(world, line)) / (1 + PRICE_INFLATION) ** years);
}

export function unitCostThen({ unitCost }: Prices, line: Line): number {
  return tidy(at(unitCost, line.item) / (1 + COST_INFLATION) ** (LAST_YEAR - fiscalYear(line.day)));
}
