import type { Case } from './case.ts';
import { plus } from './nullable.ts';
import { costFamilies, type CostFamily, type Triangle } from './results.ts';
import type { ServiceReading } from './service/service-reading.ts';

/** What the model says changes between today and the scenario. */
export interface Changes {
  readonly service: ServiceReading;
  /** €, at the horizon and in the long run. */
  readonly stock: number;
  readonly stockFloor: number;
  /** € per year, avoidable; null without cost tables. */
  readonly cost: Readonly<Record<CostFamily, number>> | null;
  readonly premiumShare: number | null;
}

/** Scenario = what was measured + what the model changes. Margin moves by minus the change of cost. */
export function triangleAfter(of: Case, before: Triangle, changes: Changes): Triangle {
  const { service, cost } = changes;
  const costMoved = cost ? costFamilies.reduce((sum, family) => sum + cost[family], 0) : null;
  const byCode = <T>(values: readonly T[]): Record<string, T> =>
    Object.fromEntries(of.classes.map(({ code }, k) => [code, values[k]!]));
  return {
    ...before,
    cost: plus(before.cost, costMoved),
    stock: plus(before.stock, changes.stock),
    stockNet: plus(before.stockNet, changes.stock),
    stockFloor: plus(before.stock, changes.stockFloor),
    workingCapital: plus(before.workingCapital, changes.stock),
    margin: plus(before.margin, costMoved === null ? null : -costMoved),
    costLines: cost && before.costLines ? sumLines(before.costLines, cost) : null,
    service: service.service,
    constantMix: service.constantMix,
    serviceByClass: byCode(service.byClass),
    promisesByClass: byCode(service.promises),
    within24h: service.within24h,
    within48h: service.within48h,
    ceiling: service.ceiling,
    premiumShare: changes.premiumShare,
  };
}

function sumLines(
  before: Readonly<Record<CostFamily, number>>,
  change: Readonly<Record<CostFamily, number>>,
): Record<CostFamily, number> {
  return Object.fromEntries(
    costFamilies.map((family) => [family, before[family] + change[family]]),
  ) as Record<CostFamily, number>;
}
