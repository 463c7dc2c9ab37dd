import type { OfferInForce } from '../matching/offers-in-force.ts';

/** Who pays for a visit: the act, the fee, nobody; or as before the offer. */
export type VisitTerms = 'billed' | 'covered' | 'included' | 'unchanged';

/**
 * How an offer pays for its visits: its fee when it guarantees availability for one; nobody when today's offer
 * includes or offers them; else each is billed. A new offer that promises a response and whose fee is waived changes
 * nothing to what was paid.
 */
export function visitTerms({
  availability,
  listed,
  price,
  priceMode,
  responseHours,
}: OfferInForce): VisitTerms {
  if (availability !== null && price > 0) return 'covered';
  if (listed && price === 0 && responseHours !== null) return 'unchanged';
  return priceMode === 'included' || priceMode === 'offered' ? 'included' : 'billed';
}
