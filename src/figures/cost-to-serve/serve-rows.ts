import type { CostToServe, Served } from '#model/readings/cost-to-serve.ts';
import type { FigureInput, ViewChoice } from '../figure.ts';
import { missingTables } from '../missing.ts';

/** Ways of looking: at whom, what is counted, and how it is shared. */
export const serveViews: readonly ViewChoice[] = [
  { id: 'by', options: ['segment', 'offer', 'family'] },
  { id: 'basis', options: ['full', 'avoidable'] },
  { id: 'sharing', options: ['drivers', 'revenue'] },
];
/** Groups drawn, the largest by revenue; the others in one. */
const most = 8;

/** One step from revenue down to margin, € per year. */
export interface Step {
  /** `revenue`, `goods`, a family of cost, `margin`. */
  readonly id: string;
  readonly amount: number;
  /** Where its bar starts and ends. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'level' | 'less';
}

/** A group of clients, or a family of service. */
export interface GroupRow {
  /** Key of a label: `segment.A`, `offer.O03`, `family.parts`. */
  readonly name: string;
  readonly revenue: number;
  readonly goods: number;
  /** As the view has it. */
  readonly cost: number;
  readonly margin: number;
  /** Margin under the other sharing: what pro rata would have said, or drivers. */
  readonly other: number;
  /** By drivers: full cost, and the part of it that would go along. */
  readonly full: number;
  readonly avoidable: number;
  readonly shareOfRevenue: number;
  readonly shareOfCost: number;
}

export interface ServeRows {
  readonly by: string;
  readonly basis: string;
  readonly sharing: string;
  readonly steps: readonly Step[];
  readonly groups: readonly GroupRow[];
  readonly revenue: number;
  readonly cost: number;
  readonly margin: number;
  /** Of the cost, what no client sets off. */
  readonly nobody: number;
  readonly gap: CostToServe['gap'];
  readonly missing: readonly string[];
}

export function serveRows({ scenario, read, view }: FigureInput<unknown, CostToServe>): ServeRows {
  const { by = 'segment', basis = 'full', sharing = 'drivers' } = view;
  const chosen = basis === 'avoidable' ? 'avoidable' : 'full';
  const nothing = {
    ...{ by, basis, sharing, steps: [], groups: [], revenue: 0, cost: 0, margin: 0, nobody: 0 },
    ...{ gap: null, missing: missingTables(scenario) },
  };
  if (!read?.all) return nothing;
  const { all } = read;
  const cost = sum(all[chosen]);
  return {
    ...nothing,
    steps: stepsOf(read.families, all, all[chosen]),
    groups: gathered(groupsOf(read, by)).map((group) =>
      shown(by, group, all, cost, chosen, sharing, by === 'family' ? 0 : sum(read.nobody[chosen])),
    ),
    ...{ revenue: all.revenue, cost, margin: all.revenue - all.goods - cost },
    nobody: sum(read.nobody[chosen]),
    gap: read.gap,
  };
}

function groupsOf(read: CostToServe, by: string): readonly Served[] {
  return by === 'offer' ? read.offer : by === 'family' ? read.family : read.segment;
}

/** The largest first; beyond `most`, the rest as one. */
function gathered(groups: readonly Served[]): readonly Served[] {
  const ranked = [...groups].sort((a, b) => b.revenue - a.revenue);
  if (ranked.length <= most) return ranked;
  const rest = ranked.slice(most - 1);
  const total = (of: (each: Served) => number) => rest.reduce((all, each) => all + of(each), 0);
  const lists = (of: (each: Served) => readonly number[]) =>
    of(rest[0]!).map((_, k) => total((each) => of(each)[k]!));
  return [
    ...ranked.slice(0, most - 1),
    {
      id: 'others',
      clients: total(({ clients }) => clients),
      revenue: total(({ revenue }) => revenue),
      goods: total(({ goods }) => goods),
      full: lists(({ full }) => full),
      avoidable: lists(({ avoidable }) => avoidable),
    },
  ];
}

function shown(
  by: string,
  group: Served,
  all: Served,
  cost: number,
  basis: 'full' | 'avoidable',
  sharing: string,
  nobody: number,
): GroupRow {
  const shareOfRevenue = group.revenue / all.revenue;
  const costs = { drivers: sum(group[basis]), revenue: (cost - nobody) * shareOfRevenue };
  const [own, other] =
    sharing === 'revenue' ? [costs.revenue, costs.drivers] : [costs.drivers, costs.revenue];
  const gross = group.revenue - group.goods;
  return {
    name: `${by}.${group.id}`,
    revenue: group.revenue,
    goods: group.goods,
    cost: own,
    margin: gross - own,
    other: gross - other,
    full: sum(group.full),
    avoidable: sum(group.avoidable),
    shareOfRevenue,
    shareOfCost: costs.drivers / (cost - nobody),
  };
}

function stepsOf(
  families: readonly string[],
  { revenue, goods }: Served,
  costs: readonly number[],
): readonly Step[] {
  const less = families
    .map((id, k) => ({ id, amount: costs[k]! }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => b.amount - a.amount);
  let left = revenue;
  const taken = [{ id: 'goods', amount: goods }, ...less].map(({ id, amount }): Step => {
    const from = left;
    left -= amount;
    return { id, amount, from, to: left, kind: 'less' };
  });
  return [
    { id: 'revenue', amount: revenue, from: 0, to: revenue, kind: 'level' },
    ...taken,
    { id: 'margin', amount: left, from: 0, to: left, kind: 'level' },
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
