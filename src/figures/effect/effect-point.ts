import type { Results } from '#model/results.ts';

/** The four numbers a lever's curve may show, in the order they travel in. */
export const effectKpis = ['margin', 'cost', 'stock', 'service'] as const;
export type EffectKpi = (typeof effectKpis)[number];

/** What is kept of one result along a lever's range, in the order of `effectKpis`; base units, to the euro. */
export type EffectPoint = readonly (number | null)[];

export function effectPoint({ scenario }: Results): EffectPoint {
  return effectKpis.map((kpi) => {
    const value = scenario[kpi];
    return value === null ? null : Number(value.toFixed(kpi === 'service' ? 5 : 0));
  });
}

/** A place the model refuses: the curve is cut there. */
export const unknownPoint: EffectPoint = effectKpis.map(() => null);
