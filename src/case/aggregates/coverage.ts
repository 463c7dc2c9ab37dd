import type { Classes } from '../build/classes.ts';
import type { Context } from '../build/context.ts';
import type { Offers } from '../build/offers.ts';
import { mainOffers } from '../build/portfolio.ts';
import { textOf, wordAt } from '../column.ts';
import type { Aggregates } from './aggregates.ts';
import { clientRows, placesIn } from './rows-of.ts';

/** Of the lines of the clients who hold a class, the share that carries its promise or a faster one: [class]; null = nobody holds it. */
export function coverageOf(
  context: Context,
  { codes }: Classes,
  offers: Offers,
  aggregates: Aggregates,
): (number | null)[] {
  const main = mainOffers(context, offers);
  const table = context.tables.offers;
  if (!main || !table) return codes.map(() => null);
  const promised = textOf(table, 'parts_class');
  const [clientOf, classOf] = [clientRows(context), placesIn(codes)];
  const holds = offers.ids.map((_, row) => wordAt(promised, row).split('|').map(classOf));
  const all = codes.map(() => 0);
  const carried = codes.map(() => 0);
  for (const row of aggregates('client_offers')) {
    const offer = main[clientOf(row.text('client'))] ?? -1;
    for (const rank of holds[offer] ?? []) {
      if (rank < 0) continue;
      all[rank] = (all[rank] ?? 0) + row.number('lines');
      if (classOf(row.text('class')) > rank) continue;
      carried[rank] = (carried[rank] ?? 0) + row.number('with_due');
    }
  }
  return all.map((count, rank) => (count > 0 ? (carried[rank] ?? 0) / count : null));
}
