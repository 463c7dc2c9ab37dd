import type { Calendar } from '../calendar.ts';

/** Open days up to a day, that day included, from the first of the days given (NaN = unknown) to the last; NaN outside. */
export function openDayCounts(
  calendar: Calendar,
  days: readonly number[],
): (day: number) => number {
  const known = days.filter((day) => !Number.isNaN(day));
  const first = known.reduce((least, day) => Math.min(least, day), Infinity) - 1;
  const last = known.reduce((most, day) => Math.max(most, day), -Infinity);
  const counts = new Float64Array(Math.max(0, last - first + 1));
  for (let day = first + 1; day <= last; day++) {
    counts[day - first] = (counts[day - first - 1] ?? 0) + Number(calendar.isOpen(day));
  }
  return (day) => counts[day - first] ?? NaN;
}
