import { at } from '../at.ts';
import { KEPT_START, LAST_DAY, MINUTES_PER_DAY, monthOf } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { Installation } from './installations.ts';
import { contractedInstallations } from './installations.ts';
import type { Visit } from './visit.ts';

/** Minutes of a month of an installation, and what stopped it. */
export interface MonthOfInstallation {
  readonly committed: number;
  down: number;
  stops: number;
  waitedPart: number;
}

export interface AvailabilityOf {
  readonly installation: Installation;
  /** The 36 months. */
  readonly months: readonly MonthOfInstallation[];
  /** Minutes waited for each item, by year of the history (0–2). */
  readonly waits: readonly Map<number, number>[];
}

const FIRST = monthOf(KEPT_START);
const START = KEPT_START * MINUTES_PER_DAY;
const END = (LAST_DAY + 1) * MINUTES_PER_DAY;

/** A stop of any machine stops its installation: stops that overlap count once. */
export function availabilityOf(world: World, visits: readonly Visit[]): AvailabilityOf[] {
  const list = contractedInstallations(world).map((installation) => ({
    installation,
    months: emptyMonths(),
    waits: [0, 1, 2].map(() => new Map<number, number>()),
    /** End of the last stop counted. */
    until: 0,
  }));
  const byId = new Map(list.map((one) => [one.installation.id, one]));
  for (const { from, to, machine, waitedPart, missing } of stopsOf(visits)) {
    const own = byId.get(at(world.machines, machine).installation);
    if (own === undefined || from >= END || to <= START) continue;
    own.until = spread(own.months, Math.max(START, from, own.until), Math.min(END, to), own.until);
    if (from < START) continue;
    const month = at(own.months, monthOf(dayOf(from)) - FIRST);
    month.stops += 1;
    month.waitedPart += waitedPart;
    const year = at(own.waits, Math.floor((monthOf(dayOf(from)) - FIRST) / 12));
    if (missing >= 0) year.set(missing, (year.get(missing) ?? 0) + waitedPart);
  }
  return list;
}

const dayOf = (minute: number): number => Math.floor(minute / MINUTES_PER_DAY);

function emptyMonths(): MonthOfInstallation[] {
  const months: MonthOfInstallation[] = [];
  for (let day = KEPT_START; day <= LAST_DAY; day += 1) {
    const month = monthOf(day) - FIRST;
    const committed = (months[month]?.committed ?? 0) + MINUTES_PER_DAY;
    months[month] = { committed, down: 0, stops: 0, waitedPart: 0 };
  }
  return months;
}

/** Adds a stop to the months it crosses; returns the end of what is counted. */
function spread(
  months: readonly MonthOfInstallation[],
  from: number,
  to: number,
  until: number,
): number {
  for (let start = from; start < to;) {
    const month = monthOf(dayOf(start)) - FIRST;
    let end = (dayOf(start) + 1) * MINUTES_PER_DAY;
    while (end < to && monthOf(dayOf(end)) - FIRST === month) end += MINUTES_PER_DAY;
    end = Math.min(end, to);
    at(months, month).down += end - start;
    start = end;
  }
  return Math.max(until, to);
}

interface Stop {
  readonly from: number;
  readonly to: number;
  readonly machine: number;
  readonly waitedPart: number;
  readonly missing: number;
}

/** From the call to the end of the visit that fixed it; stops still open run to the extraction. Oldest first. */
function stopsOf(visits: readonly Visit[]): Stop[] {
  const stops = new Map<object, Stop>();
  for (const { call, left, fixed, waitedPart, brought } of visits) {
    if (call.reason !== 'breakdown') continue;
    const known = stops.get(call);
    const waited = (known?.waitedPart ?? 0) + waitedPart;
    stops.set(call, {
      from: call.reported,
      to: fixed ? left : END,
      machine: call.machine,
      waitedPart: waited,
      missing: waited > 0 ? brought : -1,
    });
  }
  return [...stops.values()].sort((left, right) => left.from - right.from);
}
