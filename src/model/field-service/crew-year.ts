import { crewWaits, type ClassWait, type CrewLoad } from './crew-waits.ts';

/** Waits of a year; a crew asked for more than it can do ends it with a backlog. */
export interface CrewYear {
  /** [class]. */
  readonly waits: readonly ClassWait[];
  /** Calls come faster than they are served. */
  readonly overloaded: boolean;
}

/** Load up to which the waits are those of a steady state: beyond, a year is too short to reach it. */
const STEADY = 0.98;

/**
 * Waits of a crew over a year, whatever its load.
 *
 * Classes are served in order up to a load of .98. A class of which a share e is not served there is late by e × t
 * after t of the year, besides its steady wait: e × year / 2 on average.
 *
 * @param crew  calls per hour, ≥ 0, and jobs in hours of shift; see `crewWaits` for the rest
 * @param year  hours of shift, > 0
 */
export function crewYear(crew: CrewLoad, year: number): CrewYear {
  const { arrivals, job, servers } = crew;
  let room = (STEADY * servers) / job.mean;
  const served = arrivals.map((rate) => {
    const own = Math.min(rate, Math.max(0, room));
    room -= own;
    return own;
  });
  const steady = crewWaits({ ...crew, arrivals: served.filter((rate) => rate > 0) });
  let next = 0;
  const waits = arrivals.map((rate, k): ClassWait => {
    const wait = served[k]! > 0 ? steady[next++]! : null;
    const unserved = rate > 0 ? 1 - served[k]! / rate : 0;
    if (wait && unserved <= 0) return wait;
    const most = unserved * year;
    return {
      mean: (wait?.mean ?? 0) + most / 2,
      within: (time) => (wait ? wait.within(time) * Math.min(1, time / most) : 0),
    };
  });
  const load = arrivals.reduce((sum, rate) => sum + rate, 0) * job.mean;
  return { waits, overloaded: load > STEADY * servers };
}
