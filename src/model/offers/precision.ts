import type { OfferInForce } from '../matching/offers-in-force.ts';

/** What makes a promise one that can be kept, and checked. */
export const precisionChecks = ['list', 'measured', 'tenable', 'means', 'capped', 'paid'] as const;
export type PrecisionCheck = (typeof precisionChecks)[number];

/** null = the offer promises nothing that asks for it. */
export type Precision = Readonly<Record<PrecisionCheck, boolean | null>>;

/** What surrounds an offer: its class, the list its promise bears on, the best its carrier allows. */
export interface Around {
  /** Hours of its parts promise; null = at a confirmed date. */
  readonly windowHours: number | null;
  /** Does its promise bear on a list of references, narrower than the catalogue? */
  readonly hasList: boolean;
  /** Best share that its class can keep, whatever is in stock, in [0, 1]; null = not known. */
  readonly ceiling: number | null;
}

/**
 * Six questions to an offer: each promise asks for its perimeter, its measure and its limit (design/pages.md, S12).
 *
 * - list: a delivery within hours bears on a list of references
 * - measured: a rate to keep is written
 * - tenable: that rate is no higher than the ceiling
 * - means: availability is sold with the hours within which somebody comes
 * - capped: its penalty has a rate and a cap; one without availability is nobody's
 * - paid: what is asked beside the acts has terms of payment, and nothing is "included" or "offered" without a price
 */
export function precisionOf(
  offer: Pick<
    OfferInForce,
    | 'target'
    | 'responseHours'
    | 'availability'
    | 'penaltyPerPoint'
    | 'penaltyCap'
    | 'price'
    | 'priceMode'
    | 'billing'
  >,
  { windowHours, hasList, ceiling }: Around,
): Precision {
  const { target, responseHours, availability, penaltyPerPoint, penaltyCap } = offer;
  const within = windowHours !== null;
  const gives = offer.priceMode === 'included' || offer.priceMode === 'offered';
  const penalty = penaltyPerPoint !== null || penaltyCap !== null;
  return {
    list: within ? hasList : null,
    measured: target !== null,
    tenable: within && target !== null && ceiling !== null ? target <= ceiling : null,
    means: availability === null ? null : responseHours !== null,
    capped:
      availability === null && !penalty
        ? null
        : availability !== null && penaltyPerPoint !== null && penaltyCap !== null,
    paid: gives ? false : offer.price > 0 ? offer.billing !== 'perAct' : null,
  };
}

/** Checks passed ÷ checks that apply, in [0, 1]. One always applies: a rate is written or it is not. */
export function precisionScore(precision: Precision): number {
  const asked = Object.values(precision).filter((passed) => passed !== null);
  return asked.filter(Boolean).length / asked.length;
}
