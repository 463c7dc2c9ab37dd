/** Odd, so that it runs through all 2³² values: neighbours in the catalogue land far apart. */
const SCATTER = 2_654_435_761;

/**
 * Levels between two plans: a share of the parts, scattered over the catalogue, follow the second.
 *
 * @param share    of the parts, in [0, 1]
 * @param shelves  levels per part
 */
export function blendPlans(
  low: Int32Array,
  high: Int32Array,
  share: number,
  shelves: number,
): Int32Array {
  const levels = low.slice();
  for (let item = 0; item * shelves < levels.length; item++) {
    if ((Math.imul(item, SCATTER) >>> 0) / 2 ** 32 >= share) continue;
    for (let at = item * shelves; at < (item + 1) * shelves; at++) levels[at] = high[at]!;
  }
  return levels;
}
