import { termsOf, type OfferLevels } from './choice-terms.ts';
import { worthOf, type PartWorths } from './part-worths.ts';
import { shareOfPreference } from './share-of-preference.ts';

export interface ChoiceShares {
  /** In the order of the offers proposed. */
  readonly proposed: readonly number[];
  readonly present: number;
  /** 0 without a rival's offer. */
  readonly rival: number;
}

/** Who would take each offer proposed, keep his present contract, or go to the rival: shares that add up to 1. */
export function choiceShares(
  worths: PartWorths,
  proposed: readonly OfferLevels[],
  present: OfferLevels,
  rival: OfferLevels | null,
): ChoiceShares {
  const worth = (levels: OfferLevels, kind: 'proposed' | 'present' | 'rival'): number =>
    worthOf(worths, termsOf(levels, kind)).worth;
  const others = proposed.map((levels) => worth(levels, 'proposed'));
  const { shares, none } = shareOfPreference(
    rival ? [...others, worth(rival, 'rival')] : others,
    worth(present, 'present'),
  );
  return {
    proposed: shares.slice(0, proposed.length),
    present: none,
    rival: rival ? shares[proposed.length]! : 0,
  };
}
