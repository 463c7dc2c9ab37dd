import { at } from '../at.ts';
import { AT_WORK, SHIFT } from '../parameters/field.ts';
import type { Random } from '../random/sfc32.ts';
import { chance } from '../random/samplers.ts';
import type { Calendar } from '../time/calendars.ts';
import { DAYS, MINUTES_PER_DAY, monthOf } from '../time/timeline.ts';

/** A technician: the days he is at work, and from when he is free. */
export interface Technician {
  readonly works: Uint8Array;
  free: number;
}

export function crew(random: Random, count: number, calendar: Calendar): Technician[] {
  return Array.from({ length: count }, () => ({
    works: Uint8Array.from({ length: DAYS }, (_, day) =>
      Number(calendar.isOpen(day) && chance(random, at(AT_WORK, monthOfYear(day)))),
    ),
    free: 0,
  }));
}

/** January = 0; month 0 of the history was a November. */
const monthOfYear = (day: number): number => (monthOf(day) + 10) % 12;

/** First minute at work, not before `minute`. */
export function atWork({ works }: Technician, minute: number): number {
  let day = Math.floor(minute / MINUTES_PER_DAY);
  const inDay = minute % MINUTES_PER_DAY;
  if (at(works, day) === 1 && inDay < SHIFT.to)
    return Math.max(minute, day * MINUTES_PER_DAY + SHIFT.from);
  do day += 1;
  while (at(works, day) === 0);
  return day * MINUTES_PER_DAY + SHIFT.from;
}

/** When a technician who starts at `minute` has worked so long, his shifts only. */
export function workedUntil(technician: Technician, minute: number, minutes: number): number {
  let from = atWork(technician, minute);
  let left = minutes;
  for (;;) {
    const end = Math.floor(from / MINUTES_PER_DAY) * MINUTES_PER_DAY + SHIFT.to;
    if (left <= end - from) return from + left;
    left -= end - from;
    from = atWork(technician, end);
  }
}
