import { at } from '../at.ts';
import type { Country } from './holidays.ts';
import { holidays } from './holidays.ts';
import { DAYS, weekday } from './timeline.ts';

export type CalendarId = Country | 'ALWAYS';

export const OPENING = 8 * 60;
export const CLOSING = 18 * 60;
/** Last minute of the day: where nobody closes, a date is due then. */
export const MIDNIGHT = 24 * 60 - 1;

export interface Calendar {
  readonly id: CalendarId;
  readonly closing: number;
  isOpen(day: number): boolean;
  /** First open day strictly after `day`. */
  next(day: number): number;
}

function build(id: CalendarId): Calendar {
  const open = new Uint8Array(DAYS).fill(1);
  if (id !== 'ALWAYS') {
    for (let day = 0; day < DAYS; day += 1) if (weekday(day) > 5) open[day] = 0;
    for (let year = 2019; year <= 2031; year += 1) {
      for (const day of holidays(id, year)) if (day >= 0) open[day] = 0;
    }
  }
  const next = new Int32Array(DAYS);
  for (let day = DAYS - 2; day >= 0; day -= 1) {
    next[day] = at(open, day + 1) === 1 ? day + 1 : at(next, day + 1);
  }
  return {
    id,
    closing: id === 'ALWAYS' ? MIDNIGHT : CLOSING,
    isOpen: (day) => at(open, day) === 1,
    next: (day) => at(next, day),
  };
}

export const CALENDARS: Readonly<Record<CalendarId, Calendar>> = {
  FR: build('FR'),
  BE: build('BE'),
  NL: build('NL'),
  LU: build('LU'),
  ALWAYS: build('ALWAYS'),
};

/** The n-th open day after a day. */
export function openDayAfter(calendar: Calendar, day: number, count: number): number {
  let found = day;
  for (let step = 0; step < count; step += 1) found = calendar.next(found);
  return found;
}
