import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { POLICY } from '../parameters/policy.ts';
import { BANDS } from '../parameters/regions.ts';
import type { Random } from '../random/sfc32.ts';
import { chance, integer, uniform } from '../random/samplers.ts';
import { CALENDARS, openDayAfter } from '../time/calendars.ts';
import { MINUTES_PER_DAY } from '../time/timeline.ts';
import { SHELVES } from '../world/locations.ts';
import type { World } from '../world/world.ts';
import type { Counter } from './serve.ts';

const RESCUE_HOURS = 6;
const FIRST_DELIVERY = 8 * 60 + 15;
const LAST_DELIVERY = 12 * 60;

/** Minute of delivery of a line that leaves `from` at `start`, with the other lines of its order that leave with it. */
export function deliveredAt(
  { parcels, random, world }: Counter,
  line: Line,
  from: number,
  start: number,
): number {
  const day = String(Math.floor(start / MINUTES_PER_DAY));
  const parcel = [line.order, line.serviceClass, from, day, line.postponedDays].join('/');
  const known = parcels.get(parcel);
  if (known !== undefined) return known;
  const minute = arrival(random, world, line, from, start);
  parcels.set(parcel, minute);
  return minute;
}

/** A run for AOG, the next morning or the second one else. */
function arrival(random: Random, world: World, line: Line, from: number, start: number): number {
  const site = at(world.sites, line.site);
  const region = at(world.clients, line.client).region;
  const late = !chance(random, POLICY.onTime);
  const direct = from === 0 && region !== 0;
  if (line.serviceClass === 'AOG' && !direct) {
    const hours = runHours(random, from, region, site.band);
    return start + Math.round(60 * (hours + (late ? uniform(random, 2.5, 12) : 0)));
  }
  const fast = (line.serviceClass === '24H' || line.serviceClass === 'AOG') && !direct;
  const days = (fast ? 1 : 2) + (late ? (chance(random, 0.85) ? 1 : 2) : 0) + line.postponedDays;
  const reached = openDayAfter(CALENDARS[site.calendar], Math.floor(start / MINUTES_PER_DAY), days);
  return reached * MINUTES_PER_DAY + integer(random, FIRST_DELIVERY, LAST_DELIVERY);
}

/** Hours of a van, of a dedicated run from the region's shelf, or from another platform. */
function runHours(random: Random, from: number, region: number, band: number): number {
  if (from >= SHELVES) return uniform(random, 2, 4);
  if (from !== region) return RESCUE_HOURS + uniform(random, 0, 1.5);
  return at(BANDS, band).dedicatedHours - uniform(random, 0.1, 0.6);
}
