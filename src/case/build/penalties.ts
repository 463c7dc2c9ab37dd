import type { Installations } from '#model/case/installations.ts';
import { numbersOf, textOf, wordAt } from '../column.ts';
import { joinRows } from '../join.ts';
import type { Context } from './context.ts';
import type { Offers } from './offers.ts';
import { periodAge } from './period-age.ts';

/** € of the penalties of the last 12 months; null without the table. */
export function penaltiesOf(
  { tables, lastDay }: Context,
  { ids }: Offers,
): Pick<Installations, 'penalties' | 'penaltiesByClient'> {
  const { penalties, contracts, customers } = tables;
  if (!penalties || !contracts || !customers) return { penalties: null, penaltiesByClient: null };
  const offer = textOf(contracts, 'offer_id');
  const owner = joinRows(contracts, 'customer_id', customers, 'customer_id');
  const contract = joinRows(penalties, 'contract_id', contracts, 'contract_id');
  const kind = textOf(penalties, 'kind');
  const periods = textOf(penalties, 'period');
  const amounts = numbersOf(penalties, 'amount');
  const byOffer = new Float64Array(ids.length);
  const byClient = new Float64Array(customers.rows);
  for (let row = 0; row < penalties.rows; row++) {
    const signed = contract[row] ?? -1;
    const age = periodAge(wordAt(periods, row), lastDay);
    if (signed < 0 || !(age >= 0 && age < 12)) continue;
    const [client, of] = [owner[signed] ?? -1, ids.indexOf(wordAt(offer, signed))];
    if (client >= 0) byClient[client]! += amounts[row] || 0;
    if (of >= 0 && wordAt(kind, row) === 'availability') byOffer[of]! += amounts[row] || 0;
  }
  return {
    penalties: Uint32Array.from(byOffer, Math.round),
    penaltiesByClient: Uint32Array.from(byClient, Math.round),
  };
}
