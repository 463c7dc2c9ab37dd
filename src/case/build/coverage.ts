import { joinRows } from '../join.ts';
import { counts } from '../outcomes.ts';
import type { Classes } from './classes.ts';
import { inYear, type Context } from './context.ts';
import { mainOffers } from './portfolio.ts';
import type { Offers } from './offers.ts';
import { textOf, wordAt } from '../column.ts';

/**
 * Per class: of the lines of the clients who hold it, the share that carries its promise or a
 * faster one, over the last 12 months; null when nobody holds it.
 */
export function coverageOf(context: Context, classes: Classes, offers: Offers): (number | null)[] {
  const { tables, lines, result } = context;
  const main = mainOffers(context, offers);
  if (!main || !tables.offers) return classes.codes.map(() => null);
  const promised = textOf(tables.offers, 'parts_class');
  const holds = offers.ids.map((_, row) =>
    wordAt(promised, row)
      .split('|')
      .map((code) => classes.codes.indexOf(code)),
  );
  const client = joinRows(lines, 'customer_id', tables.customers, 'customer_id');
  const all = classes.codes.map(() => 0);
  const carried = classes.codes.map(() => 0);
  for (let row = 0; row < lines.rows; row++) {
    const offer = main[client[row] ?? -1] ?? -1;
    if (offer < 0 || !inYear(context, row) || !counts(result.outcome[row])) continue;
    for (const rank of holds[offer] ?? []) {
      if (rank < 0) continue;
      const isCarried = (classes.ofLine[row] ?? 0) <= rank && !Number.isNaN(result.due[row]);
      all[rank] = (all[rank] ?? 0) + 1;
      carried[rank] = (carried[rank] ?? 0) + Number(isCarried);
    }
  }
  return all.map((count, rank) => (count > 0 ? (carried[rank] ?? 0) / count : null));
}
