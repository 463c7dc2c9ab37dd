import { CALENDARS } from '../time/calendars.ts';
import { DAYS, WARM_UP_START } from '../time/timeline.ts';

/** Open days of the workshop, which keeps the centre's calendar, from the start of the warm-up on. */
export const OPEN_DAYS: readonly number[] = Array.from(
  { length: DAYS - WARM_UP_START },
  (_, offset) => WARM_UP_START + offset,
).filter((day) => CALENDARS.FR.isOpen(day));

export const OPEN_DAYS_PER_YEAR = 252;
