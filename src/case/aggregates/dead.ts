import type { Context } from '../build/context.ts';
import { DEAD_AFTER_DAYS } from '../build/dead.ts';
import { rowsByKey } from '../join.ts';
import type { Table } from '../column.ts';
import type { Aggregates } from './aggregates.ts';

/** Items without demand for 24 months; a shorter history shows none. */
export function deadOf({ lastDay }: Context, items: Table, aggregates: Aggregates): Uint8Array {
  const [extract] = aggregates('extract');
  const isObserved = (extract?.number('first_day') ?? NaN) <= lastDay - DEAD_AFTER_DAYS + 1;
  const dead = new Uint8Array(items.rows).fill(Number(isObserved));
  const rowOf = rowsByKey(items, 'item_id');
  for (const row of aggregates('item_lines')) {
    const item = rowOf.get(row.text('item_id'));
    if (item !== undefined && row.number('last_day') > lastDay - DEAD_AFTER_DAYS) dead[item] = 0;
  }
  return dead;
}
