import { at } from '../at.ts';
import { CREWS, STANDBY } from '../parameters/field.ts';
import { REGIONS } from '../parameters/regions.ts';
import { stream } from '../random/sfc32.ts';
import type { Calendar } from '../time/calendars.ts';
import { CALENDARS } from '../time/calendars.ts';
import { MINUTES_PER_DAY } from '../time/timeline.ts';
import type { Technician } from './crew.ts';
import { atWork, crew, workedUntil } from './crew.ts';
import type { Work } from './work.ts';

/** When a visit takes place. */
export interface Slot {
  readonly arrived: number;
  readonly left: number;
}

/** Sends the first free technician of a zone, in the order of the calls; `standby`: at night too, and until it is done. */
export interface Zone {
  send(released: number, work: Work, standby: boolean): Slot;
}

export function zones(seed: number): Zone[] {
  const random = stream(seed, 'technicians');
  return REGIONS.map(({ id }, region) => {
    const calendar = CALENDARS[id === 'benelux' ? 'BE' : 'FR'];
    const technicians = crew(random, at(CREWS, region), calendar);
    const onCall = { free: 0 };
    return {
      send(released, work, standby) {
        const { first, start } = earliest(technicians, released);
        const atNight = standby ? onStandby(calendar, Math.max(released, onCall.free)) : Infinity;
        return start <= atNight ? inShifts(first, start, work) : untilDone(onCall, atNight, work);
      },
    };
  });
}

function earliest(
  technicians: readonly Technician[],
  released: number,
): { first: Technician; start: number } {
  let first = at(technicians, 0);
  let start = Infinity;
  for (const technician of technicians) {
    const from = atWork(technician, Math.max(released, technician.free));
    if (from >= start) continue;
    first = technician;
    start = from;
  }
  return { first, start };
}

/** First minute from `minute` on when somebody is on call. */
function onStandby(calendar: Calendar, minute: number): number {
  const inDay = minute % MINUTES_PER_DAY;
  const open = calendar.isOpen(Math.floor(minute / MINUTES_PER_DAY));
  return open && inDay >= STANDBY.to && inDay < STANDBY.from
    ? minute - inDay + STANDBY.from
    : minute;
}

function inShifts(technician: Technician, start: number, { repair, travel, labour }: Work): Slot {
  const arrived = workedUntil(technician, start, Math.round(travel / 2));
  const left = workedUntil(technician, arrived, repair);
  technician.free = workedUntil(technician, left, labour - repair - Math.round(travel / 2));
  return { arrived, left };
}

function untilDone(who: { free: number }, start: number, { repair, travel, labour }: Work): Slot {
  const arrived = start + Math.round(travel / 2);
  who.free = start + labour;
  return { arrived, left: arrived + repair };
}
