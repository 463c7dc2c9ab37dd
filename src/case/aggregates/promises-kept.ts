import type { Context } from '../build/context.ts';
import type { PromisesKept } from '../build/kept-before.ts';
import type { Aggregates } from './aggregates.ts';
import { clientRows } from './rows-of.ts';

/** Promises made to a client over the year before a contract of his ends, and those kept. */
export function promisesKept(context: Context, aggregates: Aggregates): PromisesKept {
  const clientOf = clientRows(context);
  const counts = new Map(
    aggregates('contract_ends').map((row) => [
      `${String(clientOf(row.text('client')))} ${row.text('end_day')}`,
      { promises: row.number('promises'), kept: row.number('kept') },
    ]),
  );
  return (client, day) =>
    counts.get(`${String(client)} ${String(day)}`) ?? { promises: 0, kept: 0 };
}
