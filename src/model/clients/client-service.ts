import type { Case } from '../case.ts';
import { costFamily } from '../costs/cost-family.ts';
import { holdingRate } from '../costs/holding-rate.ts';
import { perimeterOf } from '../perimeter.ts';
import type { CostFamily } from '../results.ts';
import { clientDrivers } from './client-drivers.ts';
import { peopleDrivers } from './people-drivers.ts';

/** € of one family of cost over the last 12 months. */
export interface FamilyCost {
  readonly family: CostFamily;
  /** [client]. */
  readonly full: Float64Array;
  /** The part that would go with the client within 24 months: [client]. */
  readonly avoidable: Float64Array;
  /** Held for nobody (dead stock), or set off by nothing the case knows: full, and its avoidable part. */
  readonly nobody: number;
  readonly nobodyAvoidable: number;
}

/**
 * Full cost-to-serve of each client over the last 12 months, all families of service: every line of the ledger shared by
 * what each consumes of its driver. With `nobody`, a family adds up to its lines of the ledger.
 *
 * @param rate  € of holding per € of stock and year; today's gives the ledger's own holding
 * @returns [family]; null without a ledger, or when a line of it has no total: a cost is complete or absent
 */
export function clientService(of: Case, rate: number | null): readonly FamilyCost[] | null {
  const { clients, costs } = of;
  if (!clients || !costs) return null;
  const perimeter = perimeterOf(of);
  const today = holdingRate(costs);
  const dearer = rate === null || today === 0 ? 1 : rate / today;
  const found = new Map<CostFamily, { -readonly [key in keyof FamilyCost]: FamilyCost[key] }>();
  for (const line of costs) {
    const family = costFamily(line.driver, perimeter);
    if (!family) continue;
    if (line.ledgerTotal === null) return null;
    const euros = line.ledgerTotal * (family === 'holding' ? dearer : 1);
    const units =
      peopleDrivers(of, line) ?? clientDrivers(of, clients, clients.years - 1, line, costs) ?? [];
    const all = Array.from(units).reduce((sum, own) => sum + own, 0);
    const served = all > 0 ? euros * (family === 'holding' ? liveShare(of, all) : 1) : 0;
    const cost = found.get(family) ?? {
      family,
      full: new Float64Array(clients.count),
      avoidable: new Float64Array(clients.count),
      nobody: 0,
      nobodyAvoidable: 0,
    };
    found.set(family, cost);
    const share = line.avoidable ?? 1;
    cost.nobody += euros - served;
    cost.nobodyAvoidable += share * (euros - served);
    for (let client = 0; client < units.length && served > 0; client++) {
      const own = (served * units[client]!) / all;
      cost.full[client]! += own;
      cost.avoidable[client]! += share * own;
    }
  }
  return [...found.values()];
}

/** Share of the stock that is held for somebody. */
function liveShare({ measured: { stock } }: Case, live: number): number {
  return stock === null || stock <= 0 ? 1 : Math.min(1, live / stock);
}
