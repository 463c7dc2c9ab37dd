import type { CostLine } from '../case.ts';
import { isWhole, type Family } from '../perimeter.ts';
import { costFamilies, type CostFamily } from '../results.ts';
import { costFamily, isShared } from './cost-family.ts';

/**
 * Full cost-to-serve of a perimeter over the last year, by family, € — read from the ledger.
 *
 * @param sharedToParts  share of accounts and overhead that the perimeter carries while it is not whole, in [0, 1]
 * @returns null when a line of the perimeter has no ledger total: a cost is complete or absent
 */
export function ledgerCost(
  lines: readonly CostLine[],
  perimeter: readonly Family[],
  sharedToParts: number,
): Record<CostFamily, number> | null {
  const cost = Object.fromEntries(costFamilies.map((family) => [family, 0])) as Record<
    CostFamily,
    number
  >;
  for (const line of lines) {
    const family = costFamily(line.driver, perimeter);
    if (!family) continue;
    if (line.ledgerTotal === null) return null;
    cost[family] +=
      line.ledgerTotal * (isShared(family) && !isWhole(perimeter) ? sharedToParts : 1);
  }
  return cost;
}
