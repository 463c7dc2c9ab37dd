import { assumptions } from '../assumptions.ts';
import type { Case } from '../case.ts';
import { refuse } from '../probability/refusal.ts';
import { clientCosts } from './client-costs.ts';

/** What margin is left after: goods only; goods and full cost-to-serve; goods and the cost that would go with the client. */
export const bases = ['gross', 'full', 'avoidable'] as const;
export type Basis = (typeof bases)[number];

/** € of each client beside parts (visits, workshop, fees): [client], each ≥ 0. */
export interface Beside {
  readonly revenue: ArrayLike<number>;
  readonly cost: ArrayLike<number>;
  readonly avoidable: ArrayLike<number>;
}

/**
 * Margin of each client over one year, €: parts alone, or with what stands beside.
 *
 * @param year    0 … years − 1, the last being the last 12 months
 * @param beside  null = parts alone, which then carry only their share of accounts and overhead
 * @returns [client]; null when prices, unit costs or the ledger of that year are absent
 * @throws RangeError when the year is out of range
 */
export function clientProfits(
  of: Case,
  year: number,
  basis: Basis,
  beside: Beside | null = null,
): Float64Array | null {
  const { clients } = of;
  if (!clients?.money) return null;
  const { count, years, money } = clients;
  if (!(Number.isInteger(year) && year >= 0 && year < years)) {
    refuse('year', `a whole number from 0 to ${years - 1}`, year);
  }
  const costs = clientCosts(of, year, beside ? 1 : assumptions.sharedToParts);
  if (!costs && basis !== 'gross') return null;
  return Float64Array.from({ length: count }, (_, client) => {
    const cell = client * years + year;
    const gross = money.revenue[cell]! - money.costOfGoods[cell]! + (beside?.revenue[client] ?? 0);
    if (basis === 'gross' || !costs) return gross;
    return (
      gross - costs[basis][client]! - (beside?.[basis === 'full' ? 'cost' : basis][client] ?? 0)
    );
  });
}
