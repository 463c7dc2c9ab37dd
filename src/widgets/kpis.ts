import type { Results } from '#model/results.ts';

export const kpis = ['service', 'stock', 'cost', 'margin'] as const;
export type Kpi = (typeof kpis)[number];
export const states = ['before', 'now', 'scenario'] as const;
export type State = (typeof states)[number];

/** One of the twelve numbers of the panel. */
export function kpiOf(now: Results, results: Results, kpi: Kpi, state: State): number | null {
  if (state === 'before') return results.before[kpi];
  return (state === 'now' ? now : results).scenario[kpi];
}
