import type { Case } from '../case.ts';
import type { ClientMoves } from '../matching/client-moves.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';
import { visitTerms } from './visit-terms.ts';

/**
 * Share of the visits of a year, at list price, that a fee for availability covers.
 *
 * @param moves   where clients stand; null = as today
 * @param offers  those in force: [offer]
 * @returns share in [0, 1]; 0 without visits, null when the case knows none
 */
export function coveredVisits(
  { field, clients }: Case,
  moves: ClientMoves | null,
  offers: readonly OfferInForce[],
): number | null {
  if (!field) return null;
  const terms = offers.map(visitTerms);
  let [covered, all] = [0, 0];
  for (let client = 0; client < field.billed.length; client++) {
    const own = field.coveredList[client]!;
    const total = field.billed[client]! + field.includedList[client]! + own;
    const from = moves ? (clients?.contracts?.offer[client] ?? -1) : -1;
    if (!moves || from < 0) {
      covered += own;
      all += total;
      continue;
    }
    for (let to = 0; to < moves.size; to++) {
      const chance = moves.held[client * moves.size + to]!;
      const stays = to === from || terms[to] === 'unchanged';
      covered += chance * (stays ? own : terms[to] === 'covered' ? total : 0);
      all += chance * total;
    }
  }
  return all > 0 ? covered / all : 0;
}
