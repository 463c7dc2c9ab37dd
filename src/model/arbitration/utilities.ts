import { nonNegative, positive } from '../probability/refusal.ts';

/**
 * How far each scenario satisfies a chair: 1 − Σ weight × regret ÷ Σ weight.
 *
 * @param regrets  shares in [0, 1]: [scenario][criterion]
 * @param weights  ≥ 0, one positive at least: [criterion]
 * @returns shares in [0, 1]: [scenario]; 1 = best on all that it weighs
 * @throws RangeError when a weight is negative or all are 0
 */
export function utilities(
  regrets: readonly (readonly number[])[],
  weights: readonly number[],
): number[] {
  for (const weight of weights) nonNegative('weight', weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  positive('sum of the weights', total);
  return regrets.map(
    (row) => 1 - row.reduce((sum, regret, k) => sum + regret * weights[k]!, 0) / total,
  );
}
