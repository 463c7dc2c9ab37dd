import type { Zone } from '#case/zone.ts';

/** 1900-01-01 and 2200-01-01: outside, no company means a date. */
const FIRST = -25567;
const LAST = 84005;
const DAY = 1440;
/** Later than any minute of a day: the clock does not change. */
const NEVER = DAY + 1;

/**
 * CSV of what to take from the wall clock, day by day, to have UTC: `shift` minutes, and from the local
 * minute `changes_at` on, `shift_after`; then the same from UTC, to add, by UTC days.
 */
export function localDays(zone: Zone): string {
  const lines = ['day,shift,changes_at,shift_after,utc_shift,utc_changes_at,utc_shift_after'];
  const toUtc = (local: number): number => local - zone.toInstant(local);
  const fromUtc = (instant: number): number => zone.toLocal(instant) - instant;
  for (let day = FIRST; day <= LAST; day++) {
    lines.push([day, ...changeOf(day, toUtc), ...changeOf(day, fromUtc)].join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** What holds at the start of a day, the minute from which something else does, and that. */
function changeOf(day: number, shiftAt: (minute: number) => number): number[] {
  const start = day * DAY;
  const before = shiftAt(start);
  const after = shiftAt(start + DAY - 1);
  if (before === after) return [before, NEVER, after];
  let [low, high] = [0, DAY - 1];
  // A day has 1,440 minutes: eleven halvings.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (shiftAt(start + middle) === before) low = middle;
    else high = middle;
  }
  return [before, high, after];
}
