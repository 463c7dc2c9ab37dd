import { POLICY } from '../parameters/policy.ts';
import type { Calendar } from '../time/calendars.ts';
import { OPENING } from '../time/calendars.ts';
import { MINUTES_PER_DAY } from '../time/timeline.ts';

/** Clock at the cut-off: the order's minute if the shelf is open and the hour is not past, else its next opening. */
export function clockStart(shelf: Calendar, minute: number): number {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  const inTime = minute % MINUTES_PER_DAY < POLICY.cutoff;
  if (shelf.isOpen(day) && inTime) return minute;
  return shelf.next(day) * MINUTES_PER_DAY + OPENING;
}

/** Opening of the shelf on a day, or of its next open day. */
export function openingFrom(shelf: Calendar, day: number): number {
  const open = shelf.isOpen(day) ? day : shelf.next(day);
  return open * MINUTES_PER_DAY + OPENING;
}
