import { PART_WORTHS, UNPROMISED, type PartWorths } from '../parameters/preferences.ts';
import { feePerMachine, OFFER_PRICES } from '../parameters/offer-prices.ts';
import { offerIndex, OFFERS } from '../parameters/offers.ts';
import type { SegmentId } from '../parameters/segments.ts';
import { at } from '../at.ts';

/** What one is promised, and for how much: hours, shares, € per machine-year. */
export interface Levels {
  readonly parts: number;
  readonly response: number;
  readonly availability: number;
  readonly reliability: number;
  readonly price: number;
}

/** Worth of levels, against a part within a day, a visit within a day, no guarantee, nine dates in ten kept, nothing to pay. */
export function worth(levels: Levels, of: PartWorths): number {
  const guaranteed = levels.availability > 0 ? 100 * (levels.availability - 0.95) : 0;
  return (
    of.parts * Math.log2(24 / levels.parts) +
    of.response * Math.log2(24 / levels.response) +
    of.availability * guaranteed +
    of.reliability * 10 * (levels.reliability - 0.9) +
    of.price * (levels.price / 100)
  );
}

/** What an offer writes. */
export function promised(offer: number): Levels {
  const { partsClass, window, response, target } = at(OFFERS, offer);
  const price = at(OFFER_PRICES, offer);
  return {
    parts: partsClass === 'CATALOGUE' ? UNPROMISED.parts : Number(window || 24),
    response: Number(response || UNPROMISED.response),
    availability: Number(price.availability || 0),
    reliability: Number(target || UNPROMISED.reliability),
    price: Math.round(feePerMachine(price)),
  };
}

/** How much more an offer is worth to a segment than general terms. */
export function worthOverGeneralTerms(offer: number, segment: SegmentId): number {
  const taste = PART_WORTHS[segment];
  return worth(promised(offer), taste) - worth(promised(offerIndex('O01')), taste);
}
