import { refuse } from '../probability/refusal.ts';

/**
 * Weight of each attribute in a choice: its range of part-worths over the sum of the ranges.
 *
 * Depends on the levels that were shown: a wider range of prices makes price more important.
 *
 * @param partWorths  of each level, by attribute
 * @returns shares that sum to 1, by attribute
 * @throws RangeError when an attribute has no level or no attribute matters
 */
export function attributeImportance(
  partWorths: ReadonlyMap<string, readonly number[]>,
): Map<string, number> {
  const ranges = new Map<string, number>();
  let total = 0;
  for (const [attribute, levels] of partWorths) {
    if (levels.length === 0) refuse(`levels of ${attribute}`, 'one at least', 0);
    const range = Math.max(...levels) - Math.min(...levels);
    ranges.set(attribute, range);
    total += range;
  }
  if (!(total > 0)) refuse('sum of the ranges', 'a number > 0', total);
  return new Map([...ranges].map(([attribute, range]) => [attribute, range / total]));
}
