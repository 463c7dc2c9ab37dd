import type { Case, Offer } from '../case.ts';
import type { OfferLevels } from '../market/choice-terms.ts';

/** Hours a client reckons with where an offer names none: catalogue parts, visits on quotation. */
const UNPROMISED_PARTS = 120;
const UNPROMISED_VISIT = 240;
/** Dates kept where neither the offer writes a share nor the company measures one. */
const UNKNOWN_RELIABILITY = 0.9;

/**
 * What an offer promises and asks, as clients compare it: promised levels, never held ones. Without a share
 * of promises written, clients reckon with what is kept today.
 *
 * @param fee  € per machine-year; the offer's own price if left out
 */
export function offerLevels(of: Case, offer: Offer, fee = offer.price): OfferLevels {
  return {
    parts: of.classes[offer.partsClass]?.windowHours ?? UNPROMISED_PARTS,
    response: offer.responseHours ?? UNPROMISED_VISIT,
    availability: offer.availability ?? 0,
    reliability: offer.target ?? of.measured.service ?? UNKNOWN_RELIABILITY,
    price: fee,
  };
}

/**
 * The offer a client keeps when he refuses: of those that ask no fee, the one that promises least; the
 * last of equals.
 *
 * @param open  may clients still hold it? [offer]; all may if left out
 * @returns row of `offers`; −1 when every offer asks a fee
 */
export function fallbackOffer(
  of: Case,
  offers: readonly Offer[],
  open: (row: number) => boolean = () => true,
): number {
  const free = offers.flatMap((offer, row) => (offer.price === 0 ? [row] : []));
  const candidates = free.some(open) ? free.filter(open) : free;
  const slowness = (row: number): number => {
    const { parts, response, availability } = offerLevels(of, offers[row]!);
    return Math.log2(parts) + Math.log2(response) - 100 * availability;
  };
  return candidates.reduce(
    (least, row) => (least < 0 || slowness(row) >= slowness(least) ? row : least),
    -1,
  );
}
