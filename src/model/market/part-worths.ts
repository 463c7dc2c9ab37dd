import type { ChoiceTasks } from '../case/market.ts';
import { choiceSets } from './choice-sets.ts';
import { terms } from './choice-terms.ts';
import { clusteredCovariance } from './clustered-covariance.ts';
import { conditionalLogit } from './conditional-logit.ts';

/** Part-worths of some clients: [term] and [term][term]; 0 for a term their tasks did not vary. */
export interface PartWorths {
  readonly coefficients: Float64Array;
  readonly covariance: Float64Array;
}

/** Fewer respondents than this do not speak for themselves: they take the part-worths of all. */
const LEAST_RESPONDENTS = 10;

/**
 * Part-worths behind the choices of some clients, by conditional logit, respondents as clusters.
 *
 * @param takes  is a client (row of `clients`, −1 unknown) among them?
 * @returns null with fewer than 10 respondents
 * @throws RangeError when their choices have no best fit
 */
export function partWorths(
  tasks: ChoiceTasks,
  takes: (client: number) => boolean,
): PartWorths | null {
  const sets = choiceSets(tasks, takes);
  if (new Set(sets.respondent).size < LEAST_RESPONDENTS) return null;
  const fit = conditionalLogit(sets.choices);
  const robust = clusteredCovariance(sets.choices, fit, sets.respondent);
  const size = terms.length;
  const coefficients = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  sets.terms.forEach((term, i) => {
    coefficients[term] = fit.coefficients[i]!;
    sets.terms.forEach((other, j) => {
      covariance[term * size + other] = robust[i * sets.terms.length + j]!;
    });
  });
  return { coefficients, covariance };
}

/** Standard error of a coefficient. */
export function standardError({ covariance }: PartWorths, term: number): number {
  return Math.sqrt(covariance[term * terms.length + term]!);
}

/** Worth of values of the terms, and its standard error. */
export function worthOf(
  { coefficients, covariance }: PartWorths,
  values: readonly number[],
): { worth: number; error: number } {
  const size = terms.length;
  let [worth, variance] = [0, 0];
  for (let v = 0; v < size; v++) {
    worth += coefficients[v]! * values[v]!;
    for (let w = 0; w < size; w++) {
      variance += values[v]! * values[w]! * covariance[v * size + w]!;
    }
  }
  return { worth, error: Math.sqrt(Math.max(0, variance)) };
}
