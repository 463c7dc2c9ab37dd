import { at } from '../at.ts';
import type { Random } from './sfc32.ts';

/** Members with running totals of their weights: one draw costs a binary search. */
export interface Cumulative {
  readonly members: Int32Array;
  readonly totals: Float64Array;
}

export function cumulative(
  members: readonly number[],
  weight: (member: number) => number,
): Cumulative {
  const totals = new Float64Array(members.length);
  let total = 0;
  members.forEach((member, index) => {
    total += weight(member);
    totals[index] = total;
  });
  return { members: Int32Array.from(members), totals };
}

export function draw(random: Random, { members, totals }: Cumulative): number {
  const wanted = random() * at(totals, totals.length - 1);
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(totals, middle) > wanted) high = middle;
    else low = middle + 1;
  }
  return at(members, low);
}
