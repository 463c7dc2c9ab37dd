import type { Case } from '#model/case.ts';
import type { OfferInForce } from '#model/matching/offers-in-force.ts';

/** Where the clients of each offer go when they start to pay, or stop: row of the offers in force, −1 = nowhere. */
export interface FeeTwins {
  readonly paid: readonly number[];
  readonly free: readonly number[];
}

/**
 * Of each offer, its twin with a fee and its twin without.
 *
 * Whoever starts to pay is promised no less: of the offers with a fee, the slowest that is as fast as his (else the
 * fastest), then the cheapest. Whoever stops is promised no more: of those without, the fastest that is no faster
 * (else the slowest), then the one most held. A new offer has its twin among the new, one of today among today's.
 *
 * @param held  clients of each offer today, in any unit: [offer]
 */
export function feeTwins(
  { classes }: Case,
  offers: readonly OfferInForce[],
  held: readonly number[],
): FeeTwins {
  const hours = (offer: number): number => classes[offers[offer]!.partsClass]?.windowHours ?? FAR;
  const among = (of: number, paid: boolean): number[] =>
    [...offers.keys()].filter(
      (other) => offers[other]!.price > 0 === paid && offers[other]!.listed === offers[of]!.listed,
    );
  const best = (rows: readonly number[], better: (a: number, b: number) => number): number =>
    [...rows].sort((a, b) => better(a, b) || a - b)[0] ?? -1;
  const fee = (offer: number): number => offers[offer]!.price;

  return {
    paid: offers.map(({ price }, of) => {
      if (price > 0) return of;
      const paid = among(of, true);
      const noSlower = paid.filter((other) => hours(other) <= hours(of));
      return noSlower.length > 0
        ? best(noSlower, (a, b) => hours(b) - hours(a) || fee(a) - fee(b))
        : best(paid, (a, b) => hours(a) - hours(b) || fee(a) - fee(b));
    }),
    free: offers.map(({ price }, of) => {
      if (price === 0) return of;
      const free = among(of, false);
      const noFaster = free.filter((other) => hours(other) >= hours(of));
      const mostHeld = (a: number, b: number): number => (held[b] ?? 0) - (held[a] ?? 0);
      return noFaster.length > 0
        ? best(noFaster, (a, b) => hours(a) - hours(b) || mostHeld(a, b))
        : best(free, (a, b) => hours(b) - hours(a) || mostHeld(a, b));
    }),
  };
}

/** Hours no promise reaches: finite, so that two offers without a window can be compared. */
const FAR = 1e9;
