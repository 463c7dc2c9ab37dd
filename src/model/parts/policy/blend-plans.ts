import type { Plan } from './plan.ts';

/** Odd, so that it runs through all 2³² values: neighbours in the catalogue land far apart. */
const SCATTER = 2_654_435_761;

/** Is the part among the share that follows the second plan? */
export function follows(item: number, share: number): boolean {
  return (Math.imul(item, SCATTER) >>> 0) / 2 ** 32 < share;
}

/**
 * A plan between two: a share of the parts, scattered over the catalogue, follow the second.
 *
 * @param share    of the parts, in [0, 1]
 * @param shelves  of a part
 */
export function blendPlans(low: Plan, high: Plan, share: number, shelves: number): Plan {
  const levels = low.levels.slice();
  const reserves = low.reserves.slice();
  for (let item = 0; item * shelves < levels.length; item++) {
    if (!follows(item, share)) continue;
    for (let at = item * shelves; at < (item + 1) * shelves; at++) {
      levels[at] = high.levels[at]!;
      reserves[at] = high.reserves[at]!;
    }
  }
  return { levels, reserves };
}
