import { refuse } from '../probability/refusal.ts';

/**
 * Agreement of two partitions of the same points, corrected for chance: 1 the same, 0 as by chance.
 *
 * Source: Hubert and Arabie (1985).
 *
 * @param one, other  group of each point, whole numbers ≥ 0, of equal length
 * @returns at most 1; 1 when both put everything together, or everything apart
 * @throws RangeError when the lengths differ
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) refuse('other partition', `${one.length} long`, other.length);
  const both = new Map<string, number>();
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  for (let i = 0; i < one.length; i++) {
    count(both, `${one[i]} ${other[i]}`);
    count(left, `${one[i]}`);
    count(right, `${other[i]}`);
  }
  const [together, ofOne, ofOther] = [pairs(both), pairs(left), pairs(right)];
  const all = (one.length * (one.length - 1)) / 2;
  const expected = all === 0 ? 0 : (ofOne * ofOther) / all;
  const most = (ofOne + ofOther) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairs(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const n of counts.values()) sum += (n * (n - 1)) / 2;
  return sum;
}
