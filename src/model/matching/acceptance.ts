import type { Case, Offer } from '../case.ts';
import { priceTerm, statusQuoTerm, termsOf } from '../market/choice-terms.ts';
import { INTERVAL_WIDTH, type Interval } from '../market/interval.ts';
import { worthOf } from '../market/part-worths.ts';
import type { MarketModel } from './market-model.ts';
import { worthWhenRefusing } from './drivers.ts';
import { offerLevels } from './offer-levels.ts';
import { logistic } from './two-way-logit.ts';

/** A proposal to the clients of a segment who hold an offer. */
export interface Proposal {
  /** Row of `segments`. */
  readonly segment: number;
  readonly from: Offer;
  readonly to: Offer;
  /** What they keep if they refuse: an offer without a fee. */
  readonly fallback: Offer;
}

/** Half-width where no renewal tells how far stated choices can be believed. */
const UNCALIBRATED = 0.2;
const certain: Interval = { value: 1, low: 1, high: 1 };

/**
 * Share of the clients asked who take the proposal rather than the fallback.
 *
 * P(x) = logistic(inertia + scale × worth of x over the fallback), worth by the part-worths of the segment on
 * promised levels and price. Scale and inertia are those of renewals; the inertia is the present contract's
 * alone: another offer, put beside the fallback, has none. Tastes last: whoever holds an offer has been
 * seen to take it, and nobody refuses for nothing what is worth more than the fallback. Among those,
 * share = min(1, P(to) ÷ min(P(from), P(to without its fee))): 1 for an offer left as it is, or given.
 *
 * @param shift  points added, in [−1, 1]; the share stays in [0, 1]; an offer left as it is knows no shift
 * @returns share and its 95 % interval, ±.20 without renewals
 * @throws RangeError when the segment does not exist
 */
export function acceptance(
  of: Case,
  model: MarketModel,
  { segment, from, to, fallback }: Proposal,
  shift = 0,
): Interval {
  const worths = model.preferences.segments[segment];
  if (!worths) throw new RangeError(`segment must be a row of segments; got ${segment}`);
  if (to.id === fallback.id) return { ...certain };
  const base = termsOf(offerLevels(of, fallback), 'proposed');
  const gainOf = (offer: Offer): number[] =>
    termsOf(offerLevels(of, offer), 'proposed').map((value, term) => value - base[term]!);
  const { keeping } = model.loyalty ?? {};
  const scale = keeping?.worth.used ?? worthWhenRefusing.mean;
  const inertia = keeping?.level ?? scale * worths.coefficients[statusQuoTerm]!;

  const present = gainOf(from);
  const proposed = gainOf(to);
  const isSame = to.id === from.id;
  if (isSame && proposed.every((value, term) => value === present[term])) return { ...certain };
  const isBound = from.id !== fallback.id && present.some((value) => value !== 0);
  const already = isBound ? logistic(inertia + scale * worthOf(worths, present).worth) : 1;
  const { worth, error } = worthOf(worths, proposed);
  const x = (isSame ? inertia : 0) + scale * worth;
  const given = x - scale * worths.coefficients[priceTerm]! * proposed[priceTerm]!;
  const takers = Math.min(already, logistic(Math.max(0, given)));
  const share = (at: number): number => within(logistic(at) / takers + shift);
  if (!keeping) {
    const value = share(x);
    return { value, low: within(value - UNCALIBRATED), high: within(value + UNCALIBRATED) };
  }
  const half = INTERVAL_WIDTH * Math.hypot(scale * error, worth * keeping.worth.error);
  return { value: share(x), low: share(x - half), high: share(x + half) };
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
