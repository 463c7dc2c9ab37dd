import { datesOf } from '../column.ts';
import { joinRows } from '../join.ts';
import { counts } from '../outcomes.ts';
import type { Context } from './context.ts';

export const DEAD_AFTER_DAYS = 730;

/** Items without demand for 24 months, and those whose last machine range is withdrawn. Shorter histories show no dead item. */
export function deadItems(context: Context): { dead: Uint8Array; orphan: Uint8Array } {
  const { tables, lines, result, dayOf, lastDay, zone } = context;
  const { items } = tables;
  if (!items) return { dead: new Uint8Array(), orphan: new Uint8Array() };
  const item = joinRows(lines, 'item_id', items, 'item_id');
  const first = dayOf.reduce((least, day) => (day < least ? day : least), Infinity);
  const observed = first <= lastDay - DEAD_AFTER_DAYS + 1;
  const dead = new Uint8Array(items.rows).fill(Number(observed));
  for (let row = 0; row < lines.rows; row++) {
    const at = item[row] ?? -1;
    if (at < 0 || !counts(result.outcome[row])) continue;
    if ((dayOf[row] ?? NaN) > lastDay - DEAD_AFTER_DAYS) dead[at] = 0;
  }
  const obsolete = datesOf(items, 'obsolete_date').instants;
  const end = zone.toInstant((lastDay + 1) * 1440);
  return { dead, orphan: Uint8Array.from(obsolete, (instant) => Number(instant < end)) };
}
