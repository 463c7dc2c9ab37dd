import type { Choices, LogitFit } from './conditional-logit.ts';
import { shareOfPreference } from './share-of-preference.ts';

/**
 * Covariance of a logit's coefficients when a respondent's choices resemble one another: the sandwich
 * A⁻¹ (Σ gg′) A⁻¹ over respondents' sums of slopes g, × R/(R − 1).
 *
 * Tastes differ from client to client, so eight answers of one client teach less than eight clients do.
 * Source: Liang & Zeger (1986).
 *
 * @param respondent  who chose, by situation, whole numbers ≥ 0
 * @returns variables × variables, row after row; the fit's own covariance when one respondent answers
 */
export function clusteredCovariance(
  choices: Choices,
  { coefficients, covariance }: LogitFit,
  respondent: ArrayLike<number>,
): Float64Array {
  const k = choices.variables;
  const slopes = new Map<number, Float64Array>();
  for (let s = 0; s + 1 < choices.starts.length; s++) {
    const who = respondent[s]!;
    const sum = slopes.get(who) ?? new Float64Array(k);
    slopes.set(who, sum);
    addSlope(choices, coefficients, s, sum);
  }
  if (slopes.size < 2) return covariance;
  const middle = new Float64Array(k * k);
  for (const g of slopes.values()) {
    for (let v = 0; v < k; v++) for (let w = 0; w < k; w++) middle[v * k + w]! += g[v]! * g[w]!;
  }
  const factor = slopes.size / (slopes.size - 1);
  return product(product(covariance, middle, k), covariance, k).map((cell) => cell * factor);
}

/** Adds a situation's slope of the log-likelihood: chosen minus expected values. */
function addSlope(
  { variables: k, values, starts, chosen }: Choices,
  coefficients: Float64Array,
  s: number,
  into: Float64Array,
): void {
  const [first, end] = [starts[s]!, starts[s + 1]!];
  const utilities = Array.from({ length: end - first }, (_, j) =>
    coefficients.reduce((sum, b, v) => sum + b * values[(first + j) * k + v]!, 0),
  );
  const { shares, none } = shareOfPreference(utilities.slice(1), utilities[0]!);
  for (let v = 0; v < k; v++) {
    into[v]! += values[chosen[s]! * k + v]!;
    [none, ...shares].forEach((p, j) => (into[v]! -= p * values[(first + j) * k + v]!));
  }
}

function product(a: Float64Array, b: Float64Array, k: number): Float64Array {
  const result = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      for (let m = 0; m < k; m++) result[i * k + j]! += a[i * k + m]! * b[m * k + j]!;
    }
  }
  return result;
}
