import type { Case } from '../case.ts';
import { fallbackOffer } from './offer-levels.ts';
import type { Placement } from './placement.ts';

/**
 * Offer kept by those who refuse what a scenario proposes: of the offers without a fee that it leaves to somebody, the
 * one that promises least; where it leaves none, they go on without a contract, under the least of those withdrawn.
 *
 * @param proposed  where the scenario means to put everybody in the end: an offer it withdraws is no refuge while the
 *   last contracts run
 * @returns row of `proposed.offers`; −1 when every offer asks a fee
 */
export function refuge(of: Case, { offers, moves }: Placement): number {
  const size = offers.length;
  const held = of.portfolio?.clients ?? new Uint32Array(of.segments.length * of.offers.length);
  const open = new Set<number>();
  moves.forEach((share, at) => {
    const row = Math.floor(at / size) % size;
    const segment = Math.floor(at / size / size);
    const isHeld = row < of.offers.length && held[segment * of.offers.length + row]! > 0;
    if (share > 0 && isHeld) open.add(at % size);
  });
  return fallbackOffer(of, offers, (row) => open.has(row));
}
