import type { Case, Offer } from '../case.ts';
import { termsOf } from '../market/choice-terms.ts';
import { worthOf } from '../market/part-worths.ts';
import { nonNegative, share } from '../probability/refusal.ts';
import type { MarketModel } from './market-model.ts';
import { offerLevels } from './offer-levels.ts';
import { logistic } from './two-way-logit.ts';

/** How a client stands with the company. */
export interface Standing {
  /** Row of `segments`. */
  readonly segment: number;
  readonly offer: Offer;
  /** What he would have without a contract. */
  readonly fallback: Offer;
  /** Share of promises kept over the last year. */
  readonly held: number;
}

/**
 * Share of such clients who leave for a rival in a year: the level of their segment, more where less was
 * held, less where what they are promised, for its price, is worth more to them than no contract.
 *
 * A promise taken away, refused or dearer lowers that worth; a promise missed lowers `held`.
 *
 * @param factor  clients' reactions × this, ≥ 0; the rate stays in [0, 1]
 * @returns null when no renewal tells how many leave
 * @throws RangeError when the segment does not exist, held is no share, or the factor is negative
 */
export function lossRate(
  of: Case,
  model: MarketModel,
  { segment, offer, fallback, held }: Standing,
  factor = 1,
): number | null {
  const worths = model.preferences.segments[segment];
  if (!worths) throw new RangeError(`segment must be a row of segments; got ${segment}`);
  share('held', held);
  nonNegative('churn factor', factor);
  if (!model.loyalty) return null;
  const { level, missed, worth, usual } = model.loyalty.leaving;
  const base = termsOf(offerLevels(of, fallback), 'proposed');
  const gain = termsOf(offerLevels(of, offer), 'proposed').map(
    (value, term) => value - base[term]!,
  );
  const x =
    level[segment]! + missed.used * (usual - held) - worth.used * worthOf(worths, gain).worth;
  return Math.min(1, factor * logistic(x));
}
