import { refuse } from './refusal.ts';

/**
 * Value of a triangular law below which a share `u` lies: no less than low, no more than high, mode the
 * value in force. Closed form of the inverse distribution.
 *
 * @param u  share in [0, 1]
 * @throws RangeError unless low ≤ mode ≤ high, all finite
 */
export function triangular(low: number, mode: number, high: number, u: number): number {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= mode && mode <= high)) {
    refuse('low, mode, high', 'ascending finite numbers', `${low}, ${mode}, ${high}`);
  }
  const width = high - low;
  if (width === 0) return mode;
  return u * width < mode - low
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode));
}
