import type { Offer } from '../case.ts';

/** Who pays for a visit: the act, the fee, nobody. */
export type VisitTerms = 'billed' | 'covered' | 'included';

/**
 * How an offer pays for its visits: its fee when it guarantees availability for one; nobody when it promises a
 * response and asks nothing for it; else each visit is billed.
 */
export function visitTerms({ availability, price, priceMode, responseHours }: Offer): VisitTerms {
  if (availability !== null && price > 0) return 'covered';
  const free = priceMode === 'included' || priceMode === 'offered' || price === 0;
  return free && responseHours !== null ? 'included' : 'billed';
}
