import type { Case } from '../case.ts';
import { jobsBilled } from '../offers/jobs-billed.ts';
import { perimeterOf, type Family } from '../perimeter.ts';

/** Direct revenue of each client over the last 12 months, €, by family of the perimeter: [client]. null without prices. */
export function clientRevenue(of: Case): ReadonlyMap<Family, Float64Array> | null {
  const { clients, field, workshop } = of;
  if (!clients?.money) return null;
  const { count, years, money, contracts } = clients;
  const last = (client: number): number => client * years + years - 1;
  const sold: Readonly<Record<Family, (client: number) => number>> = {
    parts: (client) => money.revenue[last(client)]!,
    field: (client) => field?.billed[client] ?? 0,
    mro: (client) => (workshop ? jobsBilled(workshop, client) : 0),
    availability: (client) => contracts?.fees[last(client)] ?? 0,
  };
  return new Map(
    perimeterOf(of).map((family) => [
      family,
      Float64Array.from({ length: count }, (_, client) => sold[family](client)),
    ]),
  );
}
