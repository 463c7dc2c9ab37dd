import type { Measured } from '../case.ts';

const QUARTERS_PER_HOUR = 4;

/**
 * Share of the order lines of a year that come in before an hour of the day.
 *
 * @param hour  decimal, 0 to 24; a part of a quarter-hour counts in proportion
 * @returns share in [0, 1]; null when orders have no time
 */
export function beforeCutoff({ quarters: { lines } }: Measured, hour: number): number | null {
  const all = lines.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const before = lines.reduce(
    (sum, count, quarter) =>
      sum + count * Math.min(1, Math.max(0, hour * QUARTERS_PER_HOUR - quarter)),
    0,
  );
  return before / all;
}
