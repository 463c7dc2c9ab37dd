import { at } from '../at.ts';
import { OFFERS } from '../parameters/offers.ts';
import type { CalendarId } from '../time/calendars.ts';
import { CALENDARS, openDayAfter } from '../time/calendars.ts';
import { MINUTES_PER_DAY } from '../time/timeline.ts';

const DAY = 24;

/** When an offer says that somebody arrives: hours of the clock under a day, else the closing of an open day; −1 = on request. */
export function committedArrival(offer: number, calendar: CalendarId, reported: number): number {
  const { response } = at(OFFERS, offer);
  if (response === '') return -1;
  if (response < DAY) return reported + response * 60;
  const site = CALENDARS[calendar];
  const day = openDayAfter(site, Math.floor(reported / MINUTES_PER_DAY), response / DAY);
  return day * MINUTES_PER_DAY + site.closing;
}
