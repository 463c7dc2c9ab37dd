import type { Line } from '../demand/line.ts';
import { AVAILABILITY, LONGEST_WAITS } from '../parameters/field.ts';
import { KEPT_START, LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { AvailabilityOf } from './availability.ts';
import { availabilityOf } from './availability.ts';
import { availabilityPenalties } from './availability-penalties.ts';
import type { Call } from './call.ts';
import { callsOf } from './calls.ts';
import { fromClientStores } from './client-store.ts';
import { dispatch } from './dispatch.ts';
import { latePenalties } from './late-penalties.ts';
import type { PartUsed } from './part-used.ts';
import { observedClients } from './observed.ts';
import { partsOfVisits } from './parts-of-visits.ts';
import type { Penalty } from './penalty.ts';
import type { Visit } from './visit.ts';

/** What the technicians and the clauses left in the books of the 36 months. */
export interface Field {
  /** Visits whose call came in the months kept, in the order they were sent to the crews; those after the extraction are not made yet. */
  readonly visits: readonly Visit[];
  readonly parts: readonly PartUsed[];
  readonly availability: readonly AvailabilityOf[];
  /** Oldest first. */
  readonly penalties: readonly Penalty[];
}

/** Days before the history that fill the crews' agendas and the stops under way. */
const WARM_UP = 60;
const START = KEPT_START * MINUTES_PER_DAY;
const END = (LAST_DAY + 1) * MINUTES_PER_DAY;

/** `all`: every line ever passed, after the warehouse served them. */
export function fieldOf(seed: number, world: World, all: readonly Line[]): Field {
  const lines = all.filter(({ day }) => day >= KEPT_START);
  const observed = observedClients(seed, world.clients, lines);
  const calls = callsOf(seed, world, { lines: all, observed, from: KEPT_START - WARM_UP });
  const { lived, availability } = landed(seed, world, calls, all);
  const visits = lived.filter(({ call }) => call.reported >= START);
  const made = visits.filter(({ arrived }) => arrived < END);
  const points = availabilityPenalties(availability);
  const penalties = [...points, ...latePenalties(world, lines, visits, points)];
  return {
    visits,
    parts: [...partsOfVisits(observed, made), ...fromClientStores(seed, observed, lines, made)],
    availability,
    penalties: penalties.sort((left, right) => left.month - right.month),
  };
}

/** The longest wait for a part that gives the availability aimed at; the shortest one else. */
function landed(
  seed: number,
  world: World,
  calls: readonly Call[],
  all: readonly Line[],
): { lived: readonly Visit[]; availability: readonly AvailabilityOf[] } {
  for (const days of LONGEST_WAITS) {
    const lived = dispatch(seed, world, calls, all, days * MINUTES_PER_DAY);
    const availability = availabilityOf(world, lived);
    if (meanOf(availability) >= AVAILABILITY || days === LONGEST_WAITS.at(-1))
      return { lived, availability };
  }
  throw new RangeError('LONGEST_WAITS must hold days; got none');
}

function meanOf(availability: readonly AvailabilityOf[]): number {
  const months = availability.flatMap((one) => one.months);
  const down = months.reduce((sum, month) => sum + month.down, 0);
  return 1 - down / months.reduce((sum, { committed }) => sum + committed, 0);
}
