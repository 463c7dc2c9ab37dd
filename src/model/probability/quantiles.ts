import { share } from './refusal.ts';

/**
 * Quantiles of a sample, linear between order statistics (type 7 of Hyndman and Fan 1996, from memory).
 *
 * @param values  finite, any order
 * @param levels  shares in [0, 1]
 * @returns one per level; [] when there is no value
 * @throws RangeError when a level is not a share
 */
export function quantiles(values: readonly number[], levels: readonly number[]): number[] {
  for (const level of levels) share('level', level);
  if (values.length === 0) return [];
  const sorted = values.toSorted((a, b) => a - b);
  return levels.map((level) => {
    const place = level * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below]!;
    return low + (place - below) * (sorted[Math.ceil(place)]! - low);
  });
}
