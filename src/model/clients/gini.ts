import { nonNegative, positive } from '../probability/refusal.ts';

/**
 * Gini's index of concentration: 0 when all are equal, near 1 when one has all.
 *
 * 2 Σ i xᵢ / (n Σ x) − (n + 1) / n, x ascending: the population form, without n / (n − 1).
 *
 * @param values  ≥ 0, one positive at least, any order
 * @throws RangeError when a value is negative or all are 0
 */
export function gini(values: readonly number[]): number {
  for (const value of values) nonNegative('value', value);
  const n = values.length;
  let total = 0;
  let gap = 0;
  values
    .toSorted((a, b) => a - b)
    .forEach((value, i) => {
      total += value;
      gap += (2 * i + 1 - n) * value;
    });
  positive('total', total);
  return gap / (n * total);
}
