import type { Items } from '#model/case.ts';
import { numbersOf, type Table } from '../column.ts';
import { joinRows } from '../join.ts';
import { counts } from '../outcomes.ts';
import type { Context } from './context.ts';
import { deadItems } from './dead.ts';
import { leadTimes, type LeadTimes } from './lead-times.ts';
import { plannedLines } from './planned.ts';

type Made = 'singles' | 'units' | 'squares' | 'plannedLines' | 'plannedUnits' | 'plannedSquares';

/** What order lines and receipts say of each item. */
export interface ItemDemand extends Pick<Items, Made | 'dead'> {
  readonly leadTimes: LeadTimes;
}

export function itemDemand(context: Context, items: Table): ItemDemand {
  const { lines, result } = context;
  const made = noDemand(items.rows);
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
  return { ...made, dead: deadItems(context).dead, leadTimes: leadTimes(context) };
}

export function noDemand(count: number): Pick<Items, Made> {
  return {
    singles: new Uint32Array(count),
    units: new Uint32Array(count),
    squares: new Float64Array(count),
    plannedLines: new Uint32Array(count),
    plannedUnits: new Uint32Array(count),
    plannedSquares: new Float64Array(count),
  };
}

function add(sums: Uint32Array | Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
