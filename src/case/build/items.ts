import type { Items } from '#model/case.ts';
import { numbersOf, textOf, wordAt, type Table } from '../column.ts';
import type { Context } from './context.ts';
import { deadItems } from './dead.ts';
import type { ItemDemand } from './item-demand.ts';

const criticalityOf: Readonly<Record<string, number>> = { D: 1, E: 2, V: 3 };

export function itemsOf(context: Context, items: Table, demand: ItemDemand): Items {
  const { leadTimes, dead, ...made } = demand;
  const criticality = textOf(items, 'criticality');
  const provision = numbersOf(items, 'provision_share');
  return {
    count: items.rows,
    unitCost: Float32Array.from(numbersOf(items, 'unit_cost')),
    leadTime: leadTimes.mean,
    leadTimeSd: leadTimes.sd,
    group: groupsOf(items),
    criticality: Uint8Array.from(
      { length: items.rows },
      (_, row) => criticalityOf[wordAt(criticality, row)] ?? 0,
    ),
    dead,
    orphan: deadItems(context).orphan,
    provisionShare: Float32Array.from(provision, (share) => share || 0),
    lot: Uint16Array.from(numbersOf(items, 'min_order_quantity'), (lot) => (lot >= 1 ? lot : 1)),
    ...made,
  };
}

const BANDS = 3;
const MAX_GROUPS = 256;

/** Machine range × price band (thirds of the catalogue by unit cost), dense from 0. */
function groupsOf(items: Table): Uint8Array {
  const family = textOf(items, 'product_family');
  const cost = numbersOf(items, 'unit_cost');
  const sorted = cost.filter((value) => !Number.isNaN(value)).sort();
  const limits = [1, 2].map(
    (third) => sorted[Math.floor((third * sorted.length) / BANDS)] ?? Infinity,
  );
  const bandOf = (row: number): number =>
    limits.filter((limit) => (cost[row] ?? NaN) >= limit).length;
  // A catalogue of hundreds of ranges is grouped by price alone.
  const perFamily = family.words.length * BANDS <= MAX_GROUPS;
  const keys = Array.from({ length: items.rows }, (_, row) =>
    perFamily ? (family.codes[row] ?? 0) * BANDS + bandOf(row) : bandOf(row),
  );
  const dense = new Map([...new Set(keys)].sort((a, b) => a - b).map((key, group) => [key, group]));
  return Uint8Array.from(keys, (key) => dense.get(key) ?? 0);
}
