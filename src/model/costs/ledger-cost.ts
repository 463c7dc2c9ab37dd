import type { CostLine } from '../case.ts';
import { costFamilies, type CostFamily } from '../results.ts';
import { costFamily, isShared } from './cost-family.ts';

/**
 * Full cost-to-serve of parts over the last year, by family, € — read from the ledger.
 *
 * @param sharedToParts  share of accounts and overhead that parts carry, in [0, 1]
 * @returns null when a line of parts has no ledger total: a cost is complete or absent
 */
export function ledgerCost(
  lines: readonly CostLine[],
  sharedToParts: number,
): Record<CostFamily, number> | null {
  const cost = Object.fromEntries(costFamilies.map((family) => [family, 0])) as Record<
    CostFamily,
    number
  >;
  for (const line of lines) {
    const family = costFamily(line.driver);
    if (!family) continue;
    if (line.ledgerTotal === null) return null;
    cost[family] += line.ledgerTotal * (isShared(family) ? sharedToParts : 1);
  }
  return cost;
}
