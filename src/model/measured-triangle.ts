import type { Case } from './case.ts';
import { ledgerCost } from './costs/ledger-cost.ts';
import { emptyTriangle } from './empty-triangle.ts';
import { promiseCarriers } from './parts/promise-carriers.ts';
import { minus, plus, weightedMean } from './nullable.ts';
import { costFamilies, type Triangle } from './results.ts';
import { premiumShare } from './matching/match-rows.ts';

/**
 * The triangle as it happened over the last 12 months, parts only.
 *
 * @param sharedToParts  share of the costs common to the four families that parts carry, in [0, 1]
 */
export function measuredTriangle(of: Case, sharedToParts: number): Triangle {
  const { measured } = of;
  const costLines = of.costs ? ledgerCost(of.costs, sharedToParts) : null;
  const cost = costLines ? costFamilies.reduce((sum, family) => sum + costLines[family], 0) : null;
  const shares = measured.byClass.map(({ promises, kept }) =>
    promises > 0 ? kept / promises : null,
  );
  const byCode = <T>(values: readonly T[]): Record<string, T> =>
    Object.fromEntries(of.classes.map(({ code }, k) => [code, values[k]!]));
  const promises = measured.byClass.map((each) => each.promises);
  return {
    ...emptyTriangle,
    cost,
    costLines,
    stock: measured.stock,
    stockNet: measured.stockNet,
    stockDead: measured.stockDead,
    stockFloor: measured.stock,
    service: measured.service,
    constantMix: measured.service,
    serviceByClass: byCode(shares),
    promisesByClass: byCode(promises),
    within24h: measured.within24h,
    within48h: measured.within48h,
    coverage: weightedMean(
      measured.byClass.map((each) => each.coverage),
      measured.byClass.map((each) => each.lines),
    ),
    ceiling: of.network
      ? weightedMean(promiseCarriers(of, of.network.carrierReliability), promises)
      : null,
    revenue: measured.revenue,
    costOfGoods: measured.costOfGoods,
    margin: minus(minus(measured.revenue, measured.costOfGoods), cost),
    workingCapital: plus(measured.stock, measured.receivables),
    premiumShare: premiumShare(of, {}),
  };
}
