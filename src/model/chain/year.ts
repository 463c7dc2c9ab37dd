import type { Case } from '../case.ts';
import { holdingRate } from '../costs/holding-rate.ts';
import type { Volumes } from '../costs/volumes.ts';
import { exceptionsOf, linesByClass } from '../costs/year-volumes.ts';
import type { Reactions } from '../matching/reactions.ts';
import { platformsPaid } from '../network-shape.ts';
import type { Choices } from './choices.ts';
import type { ClientsYear } from './clients-year.ts';
import type { PartsYear } from './parts-year.ts';
import type { PeopleYear } from './people-year.ts';

/** Everything the model says of one year. */
export interface Year {
  readonly clients: ClientsYear;
  readonly parts: PartsYear;
  readonly people: PeopleYear;
  /** What clients made of it; null today, and when the case does not tell how they choose. */
  readonly reactions: Reactions | null;
}

/** Promises missed in a year: lines, visits, jobs. */
export function missedIn({ parts, people: { field, workshop } }: Year): number {
  const people = [field, workshop].filter((each) => each !== null);
  return people.reduce((sum, { promises, kept }) => sum + promises - kept, parts.service.missed);
}

/**
 * The volumes that drive the cost of a year.
 *
 * @param stock    € at unit cost
 * @param choices  null = as things are
 */
export function volumesOf(of: Case, year: Year, stock: number, choices: Choices | null): Volumes {
  const { clients, parts, people } = year;
  const { field, workshop, installations } = people;
  const network = of.network!;
  return {
    stock,
    holdingRate: choices ? choices.values.holdingRate : holdingRate(of.costs ?? []),
    lines: linesByClass(of, parts.carried),
    night: parts.night,
    nightFactor: network.nightFactor,
    standIn: parts.standIn,
    transferFactor: network.transferFactor,
    exceptions: exceptionsOf(clients.placement.offers, clients.flows),
    requests: requestsOf(of, clients),
    missed: missedIn(year),
    penalties: installations?.total.penalties ?? null,
    eveningHours: choices ? Math.max(0, choices.values.cutoffHour - network.cutoffHour) : 0,
    visits: field
      ? field.byResponse.map(
          ({ hours, visits }) => visits + (hours === null ? field.plannedVisits : 0),
        )
      : [],
    responses: field ? field.byResponse.map(({ hours }) => hours) : [],
    jobs: workshop ? workshop.byAct.reduce((sum, { jobs }) => sum + jobs, 0) : 0,
    clients: clientsByTier(of, clients),
    platforms: choices ? platformsPaid(network, choices.shape) : {},
  };
}

/** Requests of the clients that stay. */
function requestsOf({ clients }: Case, { moves }: ClientsYear): number {
  let sum = 0;
  for (let client = 0; client < (clients?.count ?? 0); client++)
    sum += Math.max(0, clients!.requests[client]!) * (moves?.stays[client] ?? 1);
  return sum;
}

/** Clients that stay, by commercial tier. */
function clientsByTier({ clients }: Case, { moves }: ClientsYear): Record<string, number> {
  const counts = new Map<string, number>();
  for (let client = 0; client < (clients?.count ?? 0); client++) {
    const tier = clients!.tier.ids[clients!.tier.of[client]!];
    if (tier !== undefined) counts.set(tier, (counts.get(tier) ?? 0) + (moves?.stays[client] ?? 1));
  }
  return Object.fromEntries(counts);
}
