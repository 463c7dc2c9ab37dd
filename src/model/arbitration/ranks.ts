/** Utilities closer than this are equal: rounding of a sum of a dozen shares. */
const SAME = 1e-12;

/**
 * Rank of each scenario, 1 = best; equals share the better rank, the next one counts them all.
 *
 * @param utilities  [scenario]
 * @returns whole numbers ≥ 1: [scenario]
 */
export function ranks(utilities: readonly number[]): number[] {
  return utilities.map((utility) => 1 + utilities.filter((other) => other > utility + SAME).length);
}
