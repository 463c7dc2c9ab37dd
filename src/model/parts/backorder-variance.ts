import type { CountLaw } from '../probability/law.ts';

/**
 * Variance of the backorders B = (X − s)+.
 *
 * E[B²] = Σ (2j − 1) P(X ≥ s + j). Above the mean that sum of positive terms is taken; below it,
 * Var[B] = Var[X] − Var part below: with H = (s − X)+, X − s = B − H and B H = 0, so
 * E[B²] = Var[X] + (mean − s)² − E[H²], where E[H²] has s terms.
 *
 * Bound: as many terms as the tail needs to fall under 1e-17 of the sum, at most `reach`.
 *
 * @param demand  law of X, units
 * @param stock   s, whole, ≥ 0
 * @returns units²
 */
export function backorderVariance(demand: CountLaw, stock: number): number {
  const mean = demand.loss(stock);
  return secondMoment(demand, stock) - mean * mean;
}

function secondMoment(demand: CountLaw, stock: number): number {
  if (stock < demand.mean) {
    let held = 0;
    for (let x = 0; x < stock; x++) held += (stock - x) ** 2 * demand.pmf(x);
    return demand.variance + (demand.mean - stock) ** 2 - held;
  }
  const ratio = demand.mean > 0 ? Math.max(1, demand.variance / demand.mean) : 1;
  const reach = 120 * ratio + Math.sqrt(120 * ratio * demand.mean) + 1;
  let sum = 0;
  for (let j = 1; j <= reach; j++) {
    const term = j * j * demand.pmf(stock + j);
    sum += term;
    if (term <= 1e-18 * sum) break;
  }
  return sum;
}
