import type { Results, Triangle } from '#model/results.ts';
import type { FigureInput, View } from '../figure.ts';
import { missingTables } from '../missing.ts';
import { difference } from '../sign.ts';

export const families = ['parts', 'field', 'mro', 'availability'] as const;
export type TradeId = (typeof families)[number];

/** € per year. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly scenario: number | null;
}

export interface Trade {
  readonly id: TradeId;
  readonly revenue: BeforeAfter;
  /** After its goods and its own costs, before those all families share. */
  readonly margin: BeforeAfter;
  readonly change: number | null;
  /** What it pays for in the scenario, € per year: goods and cost lines, or their sum where visits are shared. */
  readonly own: readonly { readonly id: string; readonly value: number | null }[];
}

/** Cost lines that one family pays alone. */
const lines = {
  parts: ['holding', 'warehouse', 'transport', 'orders', 'platforms', 'evening'],
  mro: ['workshop'],
} as const;

export interface TradeRows {
  /** Of the perimeter, in the order of the method. */
  readonly trades: readonly Trade[];
  readonly shared: BeforeAfter;
  readonly margin: BeforeAfter;
  readonly revenue: BeforeAfter;
  /** Family looked at; null = all alike. */
  readonly chosen: TradeId | null;
  readonly missing: readonly string[];
}

export function tradeRows({ scenario: results, view }: FigureInput): TradeRows {
  const of = (read: (triangle: Triangle) => number | null): BeforeAfter => ({
    before: read(results.before),
    scenario: read(results.scenario),
  });
  const trades = families.flatMap((id): Trade[] => {
    if (!results.perimeter.includes(id)) return [];
    const revenue = of(({ revenueByFamily }) => revenueByFamily[id] ?? null);
    const margin = of(({ marginByFamily }) => marginByFamily[id] ?? null);
    if (revenue.before === null && revenue.scenario === null) return [];
    const change = difference(margin.scenario, margin.before);
    return [{ id, revenue, margin, change, own: ownOf(id, revenue, margin, results.scenario) }];
  });
  return {
    trades,
    shared: of(({ sharedCost }) => sharedCost),
    margin: of(({ margin }) => margin),
    revenue: of(({ revenue }) => revenue),
    chosen: chosenIn(view, results),
    missing: missingTables(results),
  };
}

function ownOf(
  id: TradeId,
  revenue: BeforeAfter,
  margin: BeforeAfter,
  { costLines, costOfGoods }: Triangle,
): Trade['own'] {
  if (id !== 'parts' && id !== 'mro')
    return [{ id, value: difference(revenue.scenario, margin.scenario) }];
  const own = lines[id].map((line) => ({ id: line, value: costLines?.[line] ?? null }));
  return id === 'parts' ? [{ id: 'goods', value: costOfGoods }, ...own] : own;
}

function chosenIn({ family }: View, { perimeter }: Results): TradeId | null {
  return families.find((id) => id === family && perimeter.includes(id)) ?? null;
}

/** The family of most revenue, and the one that keeps least of what it sells. */
export function ends({ trades }: TradeRows): { first: Trade | undefined; last: Trade | undefined } {
  const known = trades.filter(({ margin }) => margin.scenario !== null);
  return {
    first: known.toSorted((a, b) => (b.revenue.scenario ?? 0) - (a.revenue.scenario ?? 0))[0],
    last: known.toSorted((a, b) => (rateOf(a) ?? 0) - (rateOf(b) ?? 0))[0],
  };
}

/** Margin over revenue; null without revenue. */
export function rateOf({ margin, revenue }: Trade): number | null {
  return margin.scenario === null || !revenue.scenario ? null : margin.scenario / revenue.scenario;
}
