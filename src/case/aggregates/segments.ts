import type { Segment } from '#model/case.ts';
import type { Context } from '../build/context.ts';
import { PROOFS, type Segments } from '../build/segments.ts';
import { clientRows } from './rows-of.ts';
import type { Aggregates } from './aggregates.ts';

/** Segments with the share of their clients whose lines show that they value 24 hours. */
export function valuedShares(
  context: Context,
  list: readonly Segment[],
  { ofClient }: Segments,
  aggregates: Aggregates,
): Segment[] {
  const valued = valuedClients(context, aggregates);
  return list.map((one, segment) => {
    const shown = ofClient.reduce(
      (sum, own, client) => sum + (own === segment ? (valued[client] ?? 0) : 0),
      0,
    );
    return { ...one, valuedShare: one.valuedShare === null ? null : shown / one.clients };
  });
}

/** 1 for clients with enough urgent machine-down lines on a critical machine: [client]. */
export function valuedClients(context: Context, aggregates: Aggregates): Uint8Array {
  const valued = new Uint8Array(context.tables.customers?.rows ?? 0);
  const clientOf = clientRows(context);
  for (const row of aggregates('client_history')) {
    const client = clientOf(row.text('client'));
    if (client >= 0) valued[client] = Number(row.number('proofs') >= PROOFS);
  }
  return valued;
}
