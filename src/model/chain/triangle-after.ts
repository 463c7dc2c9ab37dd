import type { Case } from '../case.ts';
import { avoidableInForce } from '../costs/avoidable-in-force.ts';
import { costChange } from '../costs/cost-change.ts';
import { familyMargins } from '../costs/family-margins.ts';
import { exceptionsOf } from '../costs/year-volumes.ts';
import { premiumShare } from '../matching/match-rows.ts';
import { billedShare, offerCount } from '../matching/portfolio-measures.ts';
import { minus, plus } from '../nullable.ts';
import { receivablesAfter } from '../offers/receivables.ts';
import { coveredVisits } from '../offers/covered-visits.ts';
import { noRevenueChange, revenueChange, type RevenueChange } from '../offers/revenue-change.ts';
import { perimeterOf } from '../perimeter.ts';
import { costFamilies, type CostFamily, type Triangle } from '../results.ts';
import type { Scenario } from '../scenario.ts';
import type { Choices } from './choices.ts';
import { coverageOf } from './coverage.ts';
import { peopleFigures } from './people-figures.ts';
import { promisesKept } from './promises-kept.ts';
import { volumesOf, type Year } from './year.ts';

/** Today's year, the scenario's, and the choices between them. */
export interface Years {
  readonly asIs: Year;
  readonly year: Year;
  readonly choices: Choices;
}

/**
 * Scenario = what was measured + what the model changes.
 *
 * Margin moves by the change of revenue, less that of the cost of goods, less that of the avoidable cost.
 */
export function triangleAfter(
  of: Case,
  before: Triangle,
  { asIs, year, choices }: Years,
  scenario: Scenario,
): Triangle {
  const { stock: held, floor, service } = year.parts;
  const then = asIs.parts.stock;
  const stock = held.live + held.dead - then.live - then.dead;
  const perimeter = perimeterOf(of);
  const ledger = of.costs && avoidableInForce(of.costs, scenario);
  const cost =
    ledger && before.stock !== null
      ? costChange(
          of,
          perimeter,
          ledger,
          volumesOf(of, asIs, before.stock, null),
          volumesOf(of, year, before.stock + stock, choices),
        )
      : null;
  const costMoved = cost ? costFamilies.reduce((sum, family) => sum + cost[family], 0) : null;
  const revenue = revenueOf(of, year, choices);
  const sold = perimeter.reduce((sum, family) => sum + revenue.byFamily[family], 0);
  // Receivables follow what is sold, fees apart: those are paid as the offer says.
  const receivables = receivablesAfter(of, scenario, sold - revenue.byFamily.availability);
  const after: Triangle = {
    ...before,
    cost: plus(before.cost, costMoved),
    stock: plus(before.stock, stock),
    // What is scrapped takes its provision along.
    stockNet: plus(before.stockNet, stock + held.scrapped - held.writeOff),
    stockDead: plus(before.stockDead, held.dead - then.dead),
    stockFloor: plus(before.stock, floor - asIs.parts.floor + held.dead - then.dead),
    receivables,
    advances: plus(before.advances, revenue.advances),
    workingCapital: plus(
      before.workingCapital,
      stock + (minus(receivables, before.receivables) ?? 0) - revenue.advances,
    ),
    revenue: plus(before.revenue, sold),
    revenueByFamily: Object.fromEntries(
      perimeter.map((family) => [
        family,
        plus(before.revenueByFamily[family] ?? null, revenue.byFamily[family]),
      ]),
    ),
    costOfGoods: plus(before.costOfGoods, revenue.costOfGoods),
    margin: plus(before.margin, costMoved === null ? null : sold - revenue.costOfGoods - costMoved),
    costLines: cost && before.costLines ? sumLines(before.costLines, cost) : null,
    ...promisesKept(of, year, asIs),
    ...peopleFigures(before, asIs, year),
    coverage: coverageOf(of, asIs, year),
    within24h: service.within24h,
    within48h: service.within48h,
    ceiling: service.ceiling,
    premiumShare: premiumShare(of, scenario),
    offerCount: offerCount(of, scenario),
    billedShare: billedShare(of, scenario),
    exceptions: plus(before.exceptions, exceptionsIn(year) - exceptionsIn(asIs)),
  };
  const { moves, placement } = year.clients;
  return {
    ...after,
    ...familyMargins(perimeter, after, coveredVisits(of, moves, placement.offers)),
  };
}

function exceptionsIn({ clients: { placement, flows } }: Year): number {
  return exceptionsOf(placement.offers, flows);
}

function revenueOf(of: Case, { clients }: Year, { priceIndex, values }: Choices): RevenueChange {
  const { placement, moves, segmentOf } = clients;
  if (!of.clients || !moves) return noRevenueChange;
  return revenueChange(of, moves, {
    offers: placement.offers,
    priceIndex: Array.from(segmentOf, (segment) => priceIndex[segment] ?? 1),
    comfortKept: values.comfortKept,
  });
}

function sumLines(
  before: Readonly<Record<CostFamily, number>>,
  change: Readonly<Record<CostFamily, number>>,
): Record<CostFamily, number> {
  return Object.fromEntries(
    costFamilies.map((family) => [family, before[family] + change[family]]),
  ) as Record<CostFamily, number>;
}
