import type { Game } from './game.ts';

/**
 * Shapley value of every group: its effect averaged over all orders, by sets:
 * Σ over sets S without it of |S|! (n − |S| − 1)! ÷ n! × (value with it − value without).
 *
 * Bound: 2ⁿ sets. Source: Shapley (1953), from memory.
 *
 * @returns [group]
 */
export function exactShares({ groups, all, at }: Game, name: string): number[] {
  const weights = weightBySize(groups.length);
  const shares = groups.map(() => 0);
  for (let set = 0; set <= all; set++) {
    const without = at(set, name);
    const weight = weights[sizeOf(set)]!;
    groups.forEach((_, k) => {
      if ((set >> k) & 1) return;
      shares[k]! += weight * (at(set | (1 << k), name) - without);
    });
  }
  return shares;
}

/** s! (n − s − 1)! ÷ n!, s from 0 to n − 1. */
function weightBySize(n: number): number[] {
  const weights = [1 / n];
  for (let s = 1; s < n; s++) weights.push((weights[s - 1]! * s) / (n - s));
  return weights;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left > 0; left >>= 1) size += left & 1;
  return size;
}
