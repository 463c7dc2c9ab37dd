import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { CALENDARS, openDayAfter } from '../time/calendars.ts';
import { LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import { clockStart } from '../warehouse/clock.ts';
import type { World } from '../world/world.ts';

const END = (LAST_DAY + 1) * MINUTES_PER_DAY;
const AOG_MINUTES = 8 * 60;

/** Due minute by the contract's definition; −1 without a promise. */
export function dueAt(world: World, line: Line): number {
  const site = CALENDARS[at(world.sites, line.site).calendar];
  const endOf = (day: number): number => day * MINUTES_PER_DAY + site.closing;
  if (line.promised >= 0) return endOf(line.promised);
  const shelf = CALENDARS[at(world.locations, at(world.clients, line.client).region).calendar];
  const start = clockStart(shelf, line.at);
  if (line.serviceClass === 'AOG') return start + AOG_MINUTES;
  if (line.serviceClass === 'CATALOGUE') return -1;
  const days = line.serviceClass === '24H' ? 1 : 2;
  return endOf(openDayAfter(site, Math.floor(start / MINUTES_PER_DAY), days));
}

/** Kept, missed, or left out: no promise, cancelled, postponed by the client, not yet due. */
export function outcome(world: World, line: Line): 'kept' | 'missed' | 'out' {
  const due = dueAt(world, line);
  if (due < 0 || line.cancelled || line.postponedDays > 0) return 'out';
  const partial = line.firstQuantity >= 0 && line.firstQuantity < line.quantity;
  if (line.delivered >= 0 && line.delivered < END) {
    return !partial && line.delivered <= due ? 'kept' : 'missed';
  }
  return due >= END ? 'out' : 'missed';
}
