import type { ClientPark, Clients } from '../case/clients.ts';
import type { Points } from './clusters.ts';

/** What can be seen of a client and compared, by name; sizes and money on the log scale. */
const features: Readonly<
  Record<string, (clients: Clients, park: ClientPark, client: number) => number>
> = {
  machines: (_, { machines }, client) => Math.log1p(machines[client]!),
  downtimeCost: (_, { downtimeCost }, client) => Math.log1p(Math.max(0, downtimeCost[client]!)),
  criticalShare: (_, { critical, machines }, client) =>
    critical[client]! / Math.max(1, machines[client]!),
  discount: ({ money }, _, client) => Math.max(0, money?.discount[client] ?? 0),
  seasonality: ({ lines }, _, client) => lines.seasonality[client]!,
  planned: ({ lines }, _, client) => lines.plannedShare[client]!,
  urgent: ({ lines, years }, _, client) =>
    (lines.urgent?.[client] ?? 0) / Math.max(1, lines.lines[(client + 1) * years - 1]!),
  forecastShared: ({ forecastShared }, _, client) => Math.max(0, forecastShared[client]!),
  wallet: ({ wallet }, _, client) => Math.max(0, wallet[client]!),
  rival: ({ rival }, _, client) => Math.max(0, rival[client]!),
  linesPerOrder: ({ lines }, _, client) => lines.linesPerOrder[client]!,
  returns: ({ returnsRate }, _, client) => Math.max(0, returnsRate[client]!),
};

export const featureNames = Object.keys(features);

/**
 * Clients as points for clustering: each feature has mean 0 and deviation 1; a constant one is 0.
 *
 * @param names  of `featureNames`; others are left out
 * @returns null without machines
 */
export function clientFeatures(
  clients: Clients,
  names: readonly string[] = featureNames,
): Points | null {
  const { park, count } = clients;
  if (!park) return null;
  const chosen = names.flatMap((name) => features[name] ?? []);
  const values = new Float64Array(count * chosen.length);
  chosen.forEach((feature, column) => {
    const raw = Array.from({ length: count }, (_, client) => feature(clients, park, client));
    const mean = raw.reduce((sum, value) => sum + value, 0) / count;
    const variance = raw.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
    raw.forEach((value, client) => {
      values[client * chosen.length + column] =
        variance > 0 ? (value - mean) / Math.sqrt(variance) : 0;
    });
  });
  return { rows: count, columns: chosen.length, values };
}
