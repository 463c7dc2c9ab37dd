import { joinRows } from '../join.ts';
import { isKept, isPromise } from '../outcomes.ts';
import type { Context } from './context.ts';

export interface KeptCount {
  readonly promises: number;
  readonly kept: number;
}

const YEAR = 365;

/** Promises made to a client on the lines he ordered over the year before a day, and those kept. */
export type PromisesKept = (client: number, day: number) => KeptCount;

export function keptBefore(context: Context): PromisesKept {
  const { lines, tables, result, dayOf } = context;
  const client = joinRows(lines, 'customer_id', tables.customers, 'customer_id');
  const days = Array.from({ length: tables.customers?.rows ?? 0 }, (): number[] => []);
  const kept = days.map((): number[] => []);
  for (let row = 0; row < lines.rows; row++) {
    const at = client[row] ?? -1;
    if (at < 0 || !isPromise(result.outcome[row])) continue;
    days[at]?.push(dayOf[row] ?? NaN);
    kept[at]?.push(Number(isKept(result.outcome[row])));
  }
  return (of, day) => {
    const count = { promises: 0, kept: 0 };
    days[of]?.forEach((ordered, index) => {
      if (!(ordered < day && ordered >= day - YEAR)) return;
      count.promises += 1;
      count.kept += kept[of]?.[index] ?? 0;
    });
    return count;
  };
}
