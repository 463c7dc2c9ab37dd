import type { Case, CostLine } from '../case.ts';
import { jobsCost } from '../offers/jobs-billed.ts';

/**
 * What each client consumed over the last 12 months of the cost lines that visits, the workshop and broken promises
 * set off, in the units of their driver, up to a common factor: [client].
 *
 * A visit is priced by the response it was promised, return visits spread over the calls; far ones go by his share of
 * far shipments; a job at the mean cost of its act; penalties are those he was paid, where that is known.
 *
 * @returns null for another driver, or without the table that tells
 */
export function peopleDrivers(of: Case, line: CostLine): ArrayLike<number> | null {
  const { clients, workshop, installations } = of;
  if (!clients) return null;
  if (line.driver === 'penalty') return installations?.penaltiesByClient ?? null;
  if (line.driver === 'workshop') {
    if (!workshop) return null;
    return Array.from({ length: clients.count }, (_, client) => jobsCost(workshop, client));
  }
  if (!line.driver.startsWith('visit')) return null;
  return line.driver.endsWith('_far') ? farVisits(of) : visitsPriced(of, line);
}

function farVisits(of: Case): number[] | null {
  const far = of.clients!.lines.farShare;
  const all = visitsIn(of, -Infinity, Infinity, true);
  return all && all.map((visits, client) => visits * far[client]!);
}

function visitsPriced(of: Case, { driver }: CostLine): number[] | null {
  const bands = visitBands(of.costs ?? []);
  const own = hoursOf(driver);
  const before = bands[bands.indexOf(own) - 1] ?? -Infinity;
  const slowest = own === bands.at(-1);
  return visitsIn(of, before, slowest ? Infinity : own, slowest);
}

/** Visits promised within hours in ]above, upTo], planned ones with the slowest: [client]. */
function visitsIn(of: Case, above: number, upTo: number, slowest: boolean): number[] | null {
  const { field, clients } = of;
  if (!field || !clients) return null;
  const size = field.responses.length;
  const calls = field.calls.reduce((sum, count) => sum + count, 0);
  const perCall = calls > 0 ? 1 + field.visits.returnVisits / calls : 1;
  return Array.from({ length: clients.count }, (_, client) =>
    field.responses.reduce<number>(
      (sum, hours, k) => {
        const promised = hours ?? Infinity;
        const priced = promised > above && promised <= upTo;
        return priced ? sum + perCall * field.calls[client * size + k]! : sum;
      },
      slowest ? field.plannedVisits[client]! : 0,
    ),
  );
}

/** Hours of the responses that the ledger prices, fastest first. */
function visitBands(lines: readonly CostLine[]): number[] {
  return lines
    .filter(({ driver }) => driver.startsWith('visit') && !driver.endsWith('_far'))
    .map(({ driver }) => hoursOf(driver))
    .sort((a, b) => a - b);
}

function hoursOf(driver: string): number {
  const hours = /_(\d+)h$/.exec(driver)?.[1];
  return hours === undefined ? Infinity : Number(hours);
}
