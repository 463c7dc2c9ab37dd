import type { Case, CostLine } from '../case.ts';
import type { Clients } from '../case/clients.ts';

/**
 * What each client consumes of a cost line, in the units of its driver, up to a common factor: [client].
 *
 * Transport goes by shipments of the class, what far zones add by his far shipments at the price of their class;
 * platforms' fixed cost by lines; holding by the live stock his demand keeps, whatever the class (months of cover are
 * blind to promises); penalties and goodwill by promises missed. 40 lines × clients operations a year.
 *
 * @param year  0 … years − 1, oldest first
 * @returns null for a driver no client is known to set off
 */
export function clientDrivers(
  { classes }: Case,
  clients: Clients,
  year: number,
  line: CostLine,
  ledger: readonly CostLine[],
): ArrayLike<number> | null {
  const { lines, years, count } = clients;
  const K = classes.length;
  const each = (of: (client: number) => number): number[] =>
    Array.from({ length: count }, (_, client) => of(client));
  const ofYear = (values: ArrayLike<number>) => each((client) => values[client * years + year]!);
  const shipments = (weight: (k: number) => number) =>
    each((client) =>
      classes.reduce(
        (sum, _, k) => sum + weight(k) * lines.shipments[(client * years + year) * K + k]!,
        0,
      ),
    );
  switch (line.driver) {
    case 'holding':
    case 'holding_capital':
    case 'holding_obsolescence':
    case 'holding_space':
    case 'holding_insurance':
      return clients.liveStock;
    case 'line':
    case 'order_line':
    case 'platform':
    case 'evening_team':
      return ofYear(lines.lines);
    case 'shipment':
    case 'shipment_warehouse':
    case 'order_shipment':
      return shipments(() => 1);
    case 'transport':
      return shipments((k) => Number(classes[k]!.code === line.class));
    case 'transport_far': {
      const price = classes.map(
        ({ code }) =>
          ledger.find((one) => one.driver === 'transport' && one.class === code)?.value ?? 0,
      );
      return shipments((k) => price[k]!).map((euros, client) => euros * lines.farShare[client]!);
    }
    case 'exception':
      return ofYear(lines.exceptions);
    case 'request':
      return each((client) => Math.max(0, clients.requests[client]!));
    case 'account': {
      const tier = clients.tier.ids.indexOf(line.group ?? '');
      return each((client) => Number(line.group === null || clients.tier.of[client] === tier));
    }
    case 'overhead':
      return clients.park?.machines ?? null;
    case 'penalty':
    case 'goodwill':
      return ofYear(lines.missed);
    default:
      return null;
  }
}
