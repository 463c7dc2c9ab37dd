import type { Case } from './case.ts';
import { ledgerCost } from './costs/ledger-cost.ts';
import { emptyTriangle } from './empty-triangle.ts';
import { measuredPromises } from './measured-service.ts';
import { promiseCarriers } from './parts/promise-carriers.ts';
import { advancesToday } from './offers/advances-today.ts';
import { measuredInstallations } from './offers/measured-installations.ts';
import { minus, plus, weightedMean } from './nullable.ts';
import { perimeterOf } from './perimeter.ts';
import { costFamilies, type Triangle } from './results.ts';
import { exceptionsToday } from './costs/year-volumes.ts';
import { familyMargins } from './costs/family-margins.ts';
import { premiumShare } from './matching/match-rows.ts';
import { billedShare, offerCount } from './matching/portfolio-measures.ts';
import { coveredVisits } from './offers/covered-visits.ts';
import { revenueByFamily } from './revenue-by-family.ts';

/**
 * The triangle as it happened over the last 12 months, over the families whose tables are there.
 *
 * @param sharedToParts  share of the costs common to the four families that parts carry, in [0, 1], while one is missing
 */
export function measuredTriangle(of: Case, sharedToParts: number): Triangle {
  const { measured } = of;
  const perimeter = perimeterOf(of);
  const costLines = of.costs ? ledgerCost(of.costs, perimeter, sharedToParts) : null;
  const cost = costLines ? costFamilies.reduce((sum, family) => sum + costLines[family], 0) : null;
  const all = measuredPromises(of);
  const service = weightedMean(
    all.map(({ kept, promises }) => (promises > 0 ? kept / promises : null)),
    all.map(({ promises }) => promises),
  );
  const revenue = revenueByFamily(of);
  const guaranteed = of.installations && measuredInstallations(of.installations);
  const sold = Object.values(revenue).reduce<number | null>(plus, 0);
  const penalties = guaranteed?.penalties ?? null;
  const families = {
    revenueByFamily: revenue,
    costOfGoods: measured.costOfGoods,
    costLines,
    penalties,
  };
  return {
    ...emptyTriangle,
    cost,
    costLines,
    stock: measured.stock,
    stockNet: measured.stockNet,
    stockDead: measured.stockDead,
    stockFloor: measured.stock,
    service,
    constantMix: service,
    serviceByClass: Object.fromEntries(
      all.map(({ code, kept, promises }) => [code, promises > 0 ? kept / promises : null]),
    ),
    promisesByClass: Object.fromEntries(all.map(({ code, promises }) => [code, promises])),
    within24h: measured.within24h,
    within48h: measured.within48h,
    coverage: weightedMean(
      measured.byClass.map((each) => each.coverage),
      measured.byClass.map((each) => each.lines),
    ),
    ceiling: of.network
      ? weightedMean(
          promiseCarriers(of, of.network.carrierReliability),
          measured.byClass.map(({ promises }) => promises),
        )
      : null,
    revenue: sold,
    revenueByFamily: revenue,
    costOfGoods: measured.costOfGoods,
    margin: minus(minus(sold, measured.costOfGoods), cost),
    receivables: measured.receivables,
    advances: advancesToday(of),
    workingCapital: minus(plus(measured.stock, measured.receivables), advancesToday(of)),
    firstTimeFix: of.field?.visits.firstTimeFix ?? null,
    installationAvailability: guaranteed?.availability ?? null,
    penalties,
    premiumShare: premiumShare(of, {}),
    offerCount: offerCount(of, {}),
    billedShare: billedShare(of, {}),
    exceptions: exceptionsToday(of),
    ...familyMargins(perimeter, families, coveredVisits(of, null, [])),
  };
}
