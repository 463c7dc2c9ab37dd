import type { Case, CostLine } from '../case.ts';
import type { Clients } from '../case/clients.ts';
import { costFamily, isShared } from '../costs/cost-family.ts';
import type { CostFamily } from '../results.ts';
import { clientDrivers } from './client-drivers.ts';

/** Visits and workshop jobs are known client by client: they stand beside (client-profits.ts). */
const parts = ['parts'] as const;

/** Who consumes what in a year: € of each client, and what no client drives. */
export interface ClientCosts {
  /** Full cost by family: [client]. They add up, with `unattributed`, to the ledger of these families. */
  readonly byFamily: ReadonlyMap<CostFamily, Float64Array>;
  readonly full: Float64Array;
  /** The part that would go with the client within 24 months. */
  readonly avoidable: Float64Array;
  /** € held for nobody (dead stock), or set off by nothing the case knows. */
  readonly unattributed: number;
}

/**
 * Cost-to-serve of each client over one year, visits and workshop apart: every line of the ledger shared by what each consumes of its driver.
 *
 * @param year    0 … years − 1, the last being the last 12 months
 * @param shared  share of accounts and overhead that is charged here, in [0, 1]: 1 when visits, workshop and fees are counted too
 * @returns null when the year has no ledger, or a line of it no total: a cost is complete or absent
 */
export function clientCosts(of: Case, year: number, shared: number): ClientCosts | null {
  const { clients } = of;
  const ledger = clients && ledgerOf(of, clients, year);
  if (!clients || !ledger) return null;
  const byFamily = new Map<CostFamily, Float64Array>();
  const full = new Float64Array(clients.count);
  const avoidable = new Float64Array(clients.count);
  let unattributed = 0;
  for (const line of ledger) {
    const family = costFamily(line.driver, parts);
    if (!family) continue;
    if (line.ledgerTotal === null) return null;
    const euros = line.ledgerTotal * (isShared(family) ? shared : 1);
    const drivers = clientDrivers(of, clients, year, line, ledger) ?? [];
    let units = 0;
    for (let client = 0; client < drivers.length; client++) units += drivers[client]!;
    const served = units > 0 ? euros * (family === 'holding' ? liveShare(of, units) : 1) : 0;
    unattributed += euros - served;
    if (served === 0) continue;
    const own = byFamily.get(family) ?? new Float64Array(clients.count);
    byFamily.set(family, own);
    for (let client = 0; client < clients.count; client++) {
      const cost = (served * drivers[client]!) / units;
      own[client]! += cost;
      full[client]! += cost;
      avoidable[client]! += (line.avoidable ?? 1) * cost;
    }
  }
  return { byFamily, full, avoidable, unattributed };
}

function ledgerOf(of: Case, clients: Clients, year: number): readonly CostLine[] | null {
  return year === clients.years - 1 ? of.costs : (clients.pastCosts[year] ?? null);
}

/** Share of the stock that is held for somebody. */
function liveShare({ measured: { stock } }: Case, live: number): number {
  return stock === null || stock <= 0 ? 1 : Math.min(1, live / stock);
}
