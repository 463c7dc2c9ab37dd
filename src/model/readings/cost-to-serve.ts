import { assumptions } from '../assumptions.ts';
import type { Case } from '../case.ts';
import { clientRevenue } from '../clients/client-revenue.ts';
import { clientService, type FamilyCost } from '../clients/client-service.ts';
import { clientSegments } from '../clients/segmented-case.ts';
import { avoidableInForce } from '../costs/avoidable-in-force.ts';
import { costByService } from '../costs/cost-by-service.ts';
import { payrollGap, type PayrollGap } from '../costs/payroll-gap.ts';
import { leverValue } from '../lever-values.ts';
import type { Family } from '../perimeter.ts';
import type { CostFamily } from '../results.ts';
import type { Scenario } from '../scenario.ts';

/** Who brings what in, and who consumes what: € of the last 12 months. */
export interface Served {
  /** Segment, offer, or family of service; `none` = clients of no segment, or without an offer. */
  readonly id: string;
  readonly clients: number;
  readonly revenue: number;
  readonly goods: number;
  /** In the order of `families`. */
  readonly full: readonly number[];
  readonly avoidable: readonly number[];
}

export interface CostToServe {
  readonly families: readonly CostFamily[];
  /** All together, what is held for nobody within; null when the tables do not allow it. */
  readonly all: Served | null;
  /** Of it, what no client sets off: in the order of `families`. */
  readonly nobody: { readonly full: readonly number[]; readonly avoidable: readonly number[] };
  readonly segment: readonly Served[];
  readonly offer: readonly Served[];
  readonly family: readonly Served[];
  /** Activities at their unit cost, beside what the teams were paid; null when the ledger does not say. */
  readonly gap: PayrollGap | null;
}

const nothing: CostToServe = {
  families: [],
  all: null,
  nobody: { full: [], avoidable: [] },
  segment: [],
  offer: [],
  family: [],
  gap: null,
};

/**
 * Revenue, goods and cost-to-serve of the last 12 months by segment, offer and family, at the scenario's
 * holding rate and avoidable shares.
 */
export function costToServe(company: Case, scenario: Scenario): CostToServe {
  const { clients, costs: ledger } = company;
  const of = { ...company, costs: ledger && avoidableInForce(ledger, scenario) };
  const rate =
    scenario['holdingRate'] === undefined ? null : leverValue(scenario, 'holdingRate', 0);
  const costs = clientService(of, rate);
  const revenue = clientRevenue(of);
  if (!clients?.money || !costs || !revenue) return nothing;
  const { count, years, money } = clients;
  const goods = Float64Array.from(
    { length: count },
    (_, k) => money.costOfGoods[k * years + years - 1]!,
  );
  const sold = Float64Array.from({ length: count }, (_, client) =>
    [...revenue.values()].reduce((sum, own) => sum + own[client]!, 0),
  );
  const group = (id: string, has: (client: number) => boolean): Served => {
    const members = [...goods.keys()].filter(has);
    const total = (values: ArrayLike<number>): number =>
      members.reduce((sum, client) => sum + values[client]!, 0);
    return {
      ...{ id, clients: members.length, revenue: total(sold), goods: total(goods) },
      full: costs.map(({ full }) => total(full)),
      avoidable: costs.map(({ avoidable }) => total(avoidable)),
    };
  };
  const nobody = {
    full: costs.map((cost) => cost.nobody),
    avoidable: costs.map((cost) => cost.nobodyAvoidable),
  };
  const served = group('all', () => true);
  const all = {
    ...served,
    full: added(served.full, nobody.full),
    avoidable: added(served.avoidable, nobody.avoidable),
  };
  const segmentOf = clientSegments(of);
  const offerOf = (client: number): number => clients.contracts?.offer[client] ?? -1;
  const known = (groups: readonly Served[]) => groups.filter((each) => each.clients > 0);
  return {
    families: costs.map(({ family }) => family),
    all,
    nobody,
    segment: known([
      ...of.segments.map(({ id }, row) => group(id, (client) => segmentOf[client] === row)),
      group('none', (client) => !of.segments[segmentOf[client] ?? -1]),
    ]),
    offer: known([
      ...of.offers.map(({ id }, row) => group(id, (client) => offerOf(client) === row)),
      group('none', (client) => offerOf(client) < 0),
    ]),
    family: byFamily(
      of,
      all,
      costs,
      revenue,
      leverValue(scenario, 'sharedToParts', assumptions.sharedToParts),
    ),
    gap: payrollGap(of),
  };
}

function byFamily(
  of: Case,
  all: Served,
  costs: readonly FamilyCost[],
  revenue: ReadonlyMap<Family, Float64Array>,
  sharedToParts: number,
): readonly Served[] {
  const sold = new Map(
    [...revenue].map(([family, own]) => [family, own.reduce((sum, each) => sum + each, 0)]),
  );
  const missed = all.full[costs.findIndex(({ family }) => family === 'missed')] ?? 0;
  const shares = costs.map(({ family }) => costByService(of, family, missed, sold, sharedToParts));
  return [...sold].map(([family, own]) => ({
    id: family,
    clients: all.clients,
    revenue: own,
    goods: family === 'parts' ? all.goods : 0,
    full: all.full.map((euros, k) => euros * shares[k]!.get(family)!),
    avoidable: all.avoidable.map((euros, k) => euros * shares[k]!.get(family)!),
  }));
}

function added(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, k) => value + b[k]!);
}
