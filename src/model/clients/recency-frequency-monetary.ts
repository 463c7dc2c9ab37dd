import { refuse } from '../probability/refusal.ts';

/** What a client's purchases say of him. */
export interface Purchases {
  /** Days since the last one: fewer is better. */
  readonly recencyDays: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** Ranks from 1 (worst) to `grades` (best). */
export interface PurchaseScores {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/**
 * Quantile scores of the three measures, each ranked by itself. Among equals the earlier client is
 * ranked worse.
 *
 * @param clients  in a fixed order
 * @param grades   number of quantiles, whole, ≥ 1
 * @throws RangeError when the number of grades is out of range
 */
export function purchaseScores(clients: readonly Purchases[], grades = 5): PurchaseScores[] {
  if (!(Number.isInteger(grades) && grades >= 1)) refuse('grades', 'a whole number ≥ 1', grades);
  const recency = scores(clients.map((client) => -client.recencyDays));
  const frequency = scores(clients.map((client) => client.frequency));
  const monetary = scores(clients.map((client) => client.monetary));
  return clients.map((_, i) => ({
    recency: recency[i]!,
    frequency: frequency[i]!,
    monetary: monetary[i]!,
  }));

  function scores(values: readonly number[]): Int32Array {
    const score = new Int32Array(values.length);
    const worstFirst = [...values.keys()].toSorted((a, b) => values[a]! - values[b]!);
    worstFirst.forEach((index, place) => {
      score[index] = 1 + Math.floor((grades * place) / values.length);
    });
    return score;
  }
}
