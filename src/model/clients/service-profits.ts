import type { Case } from '../case.ts';
import type { Basis } from './client-profits.ts';
import { clientRevenue } from './client-revenue.ts';
import { clientService } from './client-service.ts';

/**
 * Margin of each client over the last 12 months, all families of service, €: [client], on each basis. What is held for
 * nobody is charged to nobody.
 *
 * @returns null without prices or a ledger
 */
export function serviceProfits(
  of: Case,
): (Readonly<Record<Basis, Float64Array>> & { readonly revenue: Float64Array }) | null {
  const costs = clientService(of, null);
  const sold = clientRevenue(of);
  const { clients } = of;
  if (!clients?.money || !costs || !sold) return null;
  const { count, years, money } = clients;
  const each = (value: (client: number) => number) =>
    Float64Array.from({ length: count }, (_, client) => value(client));
  const revenue = each((client) => total([...sold.values()], client));
  const gross = each((client) => revenue[client]! - money.costOfGoods[client * years + years - 1]!);
  const full = costs.map((cost) => cost.full);
  const avoidable = costs.map((cost) => cost.avoidable);
  return {
    revenue,
    gross,
    full: each((client) => gross[client]! - total(full, client)),
    avoidable: each((client) => gross[client]! - total(avoidable, client)),
  };
}

function total(parts: readonly Float64Array[], client: number): number {
  return parts.reduce((sum, part) => sum + part[client]!, 0);
}
