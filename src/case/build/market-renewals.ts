import type { Renewals } from '#model/case/market.ts';
import { datesOf, numbersOf, textOf, wordAt, type Table } from '../column.ts';
import { monthNumber } from '../days.ts';
import { joinRows } from '../join.ts';
import type { Context } from './context.ts';
import { keptBefore, type PromisesKept } from './kept-before.ts';
import type { Offers } from './offers.ts';

/** What became of a contract at its end; any other reason says that the client was lost. */
const OUTCOMES: Readonly<Record<string, number>> = { renewed: 0, not_renewed: 1 };
const LOST = 2;
/** Replaced by another in the course of its life: nobody decided whether to stay. */
const REPLACED = 'replaced';
const MONTH = 365.25 / 12;

/**
 * Contracts of known clients that ended within the history, and how. Without a reason, one that another
 * says it renews was renewed; the others are left out. null without contracts.
 */
export function renewals(
  context: Context,
  { ids }: Offers,
  kept: PromisesKept = keptBefore(context),
): Renewals | null {
  const { tables, zone, lastDay } = context;
  const { contracts, customers } = tables;
  if (!contracts || !customers) return null;
  const dayOf = (name: string): Float64Array =>
    datesOf(contracts, name).instants.map((instant) => Math.floor(zone.toLocal(instant) / 1440));
  const [starts, ends] = [dayOf('start_date'), dayOf('end_date')];
  const first = context.dayOf.reduce((least, day) => (day < least ? day : least), Infinity);
  const client = joinRows(contracts, 'customer_id', customers, 'customer_id');
  const outcome = outcomesOf(contracts);
  const isDecided = (row: number): boolean => {
    const end = ends[row] ?? NaN;
    return (outcome[row] ?? -1) >= 0 && (client[row] ?? -1) >= 0 && end >= first && end <= lastDay;
  };
  const rows = Array.from({ length: contracts.rows }, (_, row) => row)
    .filter(isDecided)
    .sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0) || a - b);
  const [fee, machines] = ['annual_fee', 'machines_covered'].map((name) =>
    numbersOf(contracts, name),
  );
  const offer = textOf(contracts, 'offer_id');
  const seen = rows.map((row) => kept(client[row] ?? -1, ends[row] ?? 0));
  const perMachine = (row: number): number => {
    const covered = machines?.[row] ?? NaN;
    return covered > 0 ? (fee?.[row] || 0) / covered : 0;
  };
  const months = (row: number): number => ((ends[row] ?? 0) - (starts[row] ?? NaN)) / MONTH;
  return {
    client: Int16Array.from(rows, (row) => client[row] ?? -1),
    offer: Int8Array.from(rows, (row) => ids.indexOf(wordAt(offer, row))),
    fee: Uint16Array.from(rows, (row) => Math.round(perMachine(row))),
    term: Uint16Array.from(rows, (row) => Math.max(1, Math.round(months(row) || 12))),
    monthsAgo: Uint8Array.from(rows, (row) => monthNumber(lastDay) - monthNumber(ends[row] ?? 0)),
    promises: Uint16Array.from(seen, ({ promises }) => promises),
    kept: Uint16Array.from(seen, ({ kept: count }) => count),
    outcome: Uint8Array.from(rows, (row) => outcome[row] ?? LOST),
  };
}

/** Outcome of each contract; −1 = none known. */
function outcomesOf(contracts: Table): Int8Array {
  const reason = textOf(contracts, 'ended_reason');
  const id = textOf(contracts, 'contract_id');
  const before = textOf(contracts, 'renewal_of');
  const renewed = new Set(Array.from(before.codes, (_, row) => wordAt(before, row)));
  return Int8Array.from(reason.codes, (_, row) => {
    const word = wordAt(reason, row);
    if (word === REPLACED) return -1;
    if (word === '') return renewed.has(wordAt(id, row)) ? 0 : -1;
    return OUTCOMES[word] ?? LOST;
  });
}
