import type { LostDeals } from '#model/case/market.ts';
import { datesOf, numbersOf, textOf, wordAt } from '../column.ts';
import { monthNumber } from '../days.ts';
import { joinRows, usedWords } from '../join.ts';
import type { Context } from './context.ts';

/** Deals lost up to the extraction, in the order of the table; null without it. */
export function lostDeals({ tables, zone, lastDay }: Context): LostDeals | null {
  const { lost_deals: table, customers } = tables;
  if (!table) return null;
  const day = datesOf(table, 'date').instants.map((at) => Math.floor(zone.toLocal(at) / 1440));
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => (day[row] ?? NaN) <= lastDay,
  );
  const coded = (name: string): { ids: string[]; of: (row: number) => number } => {
    const column = textOf(table, name);
    const ids = usedWords(column);
    return { ids, of: (row) => ids.indexOf(wordAt(column, row)) };
  };
  const [reason, competitor] = [coded('reason'), coded('competitor_id')];
  const kind = textOf(table, 'kind');
  const client = joinRows(table, 'customer_id', customers, 'customer_id');
  const value = numbersOf(table, 'annual_value');
  return {
    reasons: reason.ids,
    competitors: competitor.ids,
    client: Int16Array.from(rows, (row) => client[row] ?? -1),
    renewal: Uint8Array.from(rows, (row) => Number(wordAt(kind, row) === 'renewal')),
    monthsAgo: Uint8Array.from(rows, (row) => monthNumber(lastDay) - monthNumber(day[row] ?? 0)),
    value: Float32Array.from(rows, (row) => value[row] || 0),
    reason: Uint8Array.from(rows, (row) => Math.max(0, reason.of(row))),
    competitor: Int8Array.from(rows, (row) => competitor.of(row)),
  };
}
