import type { Items } from '#model/case.ts';
import { numbersOf, textOf, wordAt, type Table } from '../column.ts';
import { joinRows } from '../join.ts';
import { counts } from '../outcomes.ts';
import type { Context } from './context.ts';
import { deadItems } from './dead.ts';
import { leadTimes } from './lead-times.ts';
import { plannedLines } from './planned.ts';

const criticalityOf: Readonly<Record<string, number>> = { D: 1, E: 2, V: 3 };

export function itemsOf(context: Context, items: Table): Items {
  const { lines, result } = context;
  const { mean, sd } = leadTimes(context);
  const { dead, orphan } = deadItems(context);
  const criticality = textOf(items, 'criticality');
  const provision = numbersOf(items, 'provision_share');
  const made = {
    singles: new Uint32Array(items.rows),
    units: new Uint32Array(items.rows),
    squares: new Float64Array(items.rows),
    plannedLines: new Uint32Array(items.rows),
    plannedUnits: new Uint32Array(items.rows),
    plannedSquares: new Float64Array(items.rows),
  };
  const planned = plannedLines(context);
  const quantity = numbersOf(lines, 'quantity_ordered');
  const item = joinRows(lines, 'item_id', items, 'item_id');
  for (let row = 0; row < lines.rows; row++) {
    const at = item[row] ?? -1;
    const pieces = quantity[row] ?? NaN;
    if (at < 0 || !counts(result.outcome[row])) continue;
    if (planned[row] === 1) add(made.plannedLines, at, 1);
    if (!(pieces > 0)) continue;
    const isPlanned = planned[row] === 1;
    if (!isPlanned && pieces === 1) add(made.singles, at, 1);
    add(isPlanned ? made.plannedUnits : made.units, at, pieces);
    add(isPlanned ? made.plannedSquares : made.squares, at, pieces * pieces);
  }
  return {
    count: items.rows,
    unitCost: Float32Array.from(numbersOf(items, 'unit_cost')),
    leadTime: mean,
    leadTimeSd: sd,
    group: groupsOf(items),
    criticality: Uint8Array.from(
      { length: items.rows },
      (_, row) => criticalityOf[wordAt(criticality, row)] ?? 0,
    ),
    dead,
    orphan,
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

function add(sums: Uint32Array | Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
