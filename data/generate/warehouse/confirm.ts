import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { POLICY } from '../parameters/policy.ts';
import { chance, integer } from '../random/samplers.ts';
import { CALENDARS, openDayAfter } from '../time/calendars.ts';
import { MINUTES_PER_DAY } from '../time/timeline.ts';
import type { Counter } from './serve.ts';

const CONFIRMED = 0.7;
/** Days the order desk adds to the supplier's date, to the monthly review and to the trip. */
const MARGIN = 2;
const REVIEW = 15;

/** Date given to a catalogue line from what the order desk sees; −1 where it gives none. */
export function confirmedDate(
  { world, arrivals, random }: Counter,
  line: Line,
  start: number,
  state: 'shelf' | 'centre' | 'wait',
): number {
  if (!chance(random, CONFIRMED)) return -1;
  const calendar = CALENDARS[at(world.sites, line.site).calendar];
  const day = Math.floor(start / MINUTES_PER_DAY);
  if (state !== 'wait') {
    return openDayAfter(
      calendar,
      day,
      state === 'shelf' ? integer(random, 2, 4) : integer(random, 2, 5),
    );
  }
  const due = arrivals.nextDue(line.item, line.day);
  const { leadDays } = at(world.items, line.item);
  const received = due >= 0 ? Math.max(due, line.day) : line.day + REVIEW + leadDays;
  const trip =
    at(world.clients, line.client).region === 0 ? 2 : REVIEW + POLICY.platformTransit + 2;
  return openDayAfter(calendar, received + trip + MARGIN, 1);
}
