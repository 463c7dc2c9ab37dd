import { at } from '../at.ts';

/** Whole counts that sum to `total` and follow the shares: largest remainders. */
export function quotas(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((left, right) => left + right, 0);
  const exact = shares.map((share) => (share / sum) * total);
  const counts = exact.map((value) => Math.floor(value));
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((left, right) => right.rest - left.rest || left.index - right.index);
  let missing = total - counts.reduce((left, right) => left + right, 0);
  for (const { index } of order) {
    if (missing === 0) break;
    counts[index] = at(counts, index) + 1;
    missing -= 1;
  }
  return counts;
}
