import { refuse } from '../probability/refusal.ts';

/** Why a segment is given more than the standard; the reader chooses, the model proposes. */
export const logics = ['standard', 'invest', 'negotiate', 'bill'] as const;
export type Logic = (typeof logics)[number];

/**
 * The logic that two signs propose for a differentiating offer.
 *
 * |             | prefers our offer                | prefers what he has, or a rival's      |
 * | ----------- | -------------------------------- | -------------------------------------- |
 * | margin > 0  | bill: he pays for the worth      | invest: worth winning, not won by price |
 * | margin ≤ 0  | negotiate: a counterpart is owed | standard: neither wants the other      |
 *
 * @param margin      € per year of giving it at its price: price − avoidable cost − penalties
 * @param preference  utility of the offer less that of his best alternative, any unit; 0 = no preference
 * @throws RangeError when one is not finite
 */
export function proposedLogic(margin: number, preference: number): Logic {
  for (const value of [margin, preference]) {
    if (!Number.isFinite(value)) refuse('margin and preference', 'finite numbers', value);
  }
  if (margin > 0) return preference > 0 ? 'bill' : 'invest';
  return preference > 0 ? 'negotiate' : 'standard';
}
