import { refuse } from '../probability/refusal.ts';

/** Logit shares of several offers, in their order, and of taking none; ln Σ e^U over all of them. */
export interface Preference {
  readonly shares: readonly number[];
  readonly none: number;
  readonly logsum: number;
}

/**
 * Share of preference of a set of offers (multinomial logit). Source: McFadden (1974).
 *
 * @param utilities  one per offer, finite
 * @param none       utility of taking none
 * @throws RangeError when a utility is not finite
 */
export function shareOfPreference(utilities: readonly number[], none: number): Preference {
  for (const utility of [...utilities, none]) {
    if (!Number.isFinite(utility)) refuse('utility', 'a finite number', utility);
  }
  const highest = Math.max(none, ...utilities);
  const weights = utilities.map((utility) => Math.exp(utility - highest));
  const noneWeight = Math.exp(none - highest);
  const total = weights.reduce((sum, weight) => sum + weight, noneWeight);
  return {
    shares: weights.map((weight) => weight / total),
    none: noneWeight / total,
    logsum: highest + Math.log(total),
  };
}
