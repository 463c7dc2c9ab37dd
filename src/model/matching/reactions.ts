import type { Case } from '../case.ts';
import { acceptance } from './acceptance.ts';
import { lossRate } from './loss-rate.ts';
import type { MarketModel } from './market-model.ts';
import { fallbackOffer } from './offer-levels.ts';
import type { OfferInForce } from './offers-in-force.ts';
import type { Placement } from './placement.ts';

export interface ReactionLevers {
  readonly acceptanceShift: number;
  readonly churnFactor: number;
  /** Share of promises kept over the last year: today, and in the scenario. */
  readonly heldToday: number;
  readonly heldNow: number;
  /** Row of the offers that those who refuse keep (`refuge`); −1 = every offer asks a fee: all accept. */
  readonly fallback: number;
  /** Fees of new offers are multiplied by this: [segment], ≥ 0. */
  readonly priceIndex: readonly number[];
}

export interface Reactions {
  /**
   * The placement once some have refused, and some more, or fewer, than today have left: a row adds up
   * to the clients who stay, over those who stay today.
   */
  readonly placement: Placement;
  /** Share of the clients moved to an offer of other terms who take it; 1 where nobody is: [segment]. */
  readonly accepted: Float64Array;
  /** Clients lost in a year, today and in the scenario: [segment]. 0 when no renewal tells. */
  readonly lostToday: Float64Array;
  readonly lostNow: Float64Array;
}

/**
 * What clients make of what they are proposed: they take it or keep the fallback, and stay or leave.
 *
 * @param proposed  where the scenario would put everybody
 */
export function reactions(
  of: Case,
  model: MarketModel,
  proposed: Placement,
  levers: ReactionLevers,
): Reactions {
  const { offers } = proposed;
  const size = offers.length;
  const held = of.portfolio?.clients ?? new Uint32Array(of.segments.length * of.offers.length);
  const { fallback } = levers;
  const moves = proposed.moves.slice();
  const accepted = new Float64Array(of.segments.length).fill(1);
  const lostToday = new Float64Array(of.segments.length);
  const lostNow = new Float64Array(of.segments.length);
  const refuge = offers[fallback];
  const todayRefuge = of.offers[fallbackOffer(of, of.offers)];
  const result = { placement: { offers, moves }, accepted, lostToday, lostNow };
  if (!refuge || !todayRefuge) return result;

  of.segments.forEach((_, segment) => {
    const asking = offers.map((offer) => atIndex(offer, levers.priceIndex[segment] ?? 1));
    let [asked, took] = [0, 0];
    of.offers.forEach((from, row) => {
      const first = (segment * size + row) * size;
      const clients = held[segment * of.offers.length + row]!;
      const today = lossRate(
        of,
        model,
        { segment, offer: from, fallback: todayRefuge, held: levers.heldToday },
        levers.churnFactor,
      );
      const goes = proposed.moves.subarray(first, first + size);
      const takes = asking.map((to, at) =>
        goes[at]! > 0
          ? acceptance(of, model, { segment, from, to, fallback: refuge }, levers.acceptanceShift)
              .value
          : 1,
      );
      const kept = goes.map((share, at) => share * takes[at]!);
      const refused = goes.reduce((sum, share, at) => sum + share - kept[at]!, 0);
      kept[fallback]! += refused;
      goes.forEach((share, at) => {
        if (at === row && takes[at] === 1) return;
        asked += clients * share;
        took += clients * share * takes[at]!;
      });
      kept.forEach((share, at) => {
        moves[first + at] = 0;
        if (share === 0) return;
        const standing = {
          segment,
          offer: asking[at]!,
          fallback: todayRefuge,
          held: levers.heldNow,
        };
        const now = lossRate(of, model, standing, levers.churnFactor) ?? 0;
        lostNow[segment]! += clients * share * now;
        moves[first + at] = share * staying(now, today ?? 0);
      });
      lostToday[segment]! += clients * (today ?? 0);
    });
    if (asked > 0) accepted[segment] = took / asked;
  });
  return result;

  /** Those who stay, over those who stay today. */
  function staying(now: number, today: number): number {
    return today < 1 ? (1 - now) / (1 - today) : 0;
  }
}

/** A new offer at the fee asked of a segment. */
function atIndex(offer: OfferInForce, index: number): OfferInForce {
  return offer.listed ? { ...offer, price: offer.price * index } : offer;
}
