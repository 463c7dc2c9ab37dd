import type { Results } from '#model/results.ts';
import type { Unit } from '../figure.ts';
import type { Shape } from '../marks/symbol.ts';
import { missingTables } from '../missing.ts';
import { difference } from '../sign.ts';

export const measureIds = ['cost', 'stock', 'service', 'margin'] as const;
export type MeasureId = (typeof measureIds)[number];

/** One of the four numbers, in base units. */
export interface Measure {
  readonly id: MeasureId;
  readonly before: number | null;
  readonly now: number | null;
  readonly scenario: number | null;
  readonly change: number | null;
  /** 100 = before, more is better; null where it cannot be told. */
  readonly index: { readonly now: number | null; readonly scenario: number | null };
}

export interface TriangleRows {
  readonly measures: Readonly<Record<MeasureId, Measure>>;
  /** Service no stock can beat. */
  readonly ceiling: number | null;
  /** What the scenario's margin is made of besides cost, € per year. */
  readonly revenue: number | null;
  readonly costOfGoods: number | null;
  readonly missing: readonly string[];
}

export const shapes: Readonly<Record<MeasureId, Shape>> = {
  cost: 'square',
  stock: 'diamond',
  service: 'circle',
  margin: 'triangle',
};

export const levelUnit = (id: MeasureId): Unit => (id === 'service' ? 'percent' : 'money');
export const changeUnit = (id: MeasureId): Unit => (id === 'service' ? 'points' : 'change');

export function triangleRows({
  now,
  scenario,
}: {
  readonly now: Results;
  readonly scenario: Results;
}): TriangleRows {
  const measure = (id: MeasureId): Measure => {
    const [before, pinned, after] = [scenario.before[id], now.scenario[id], scenario.scenario[id]];
    return {
      id,
      before,
      now: pinned,
      scenario: after,
      change: difference(after, before),
      index: { now: indexOf(id, pinned, before), scenario: indexOf(id, after, before) },
    };
  };
  return {
    measures: {
      cost: measure('cost'),
      stock: measure('stock'),
      service: measure('service'),
      margin: measure('margin'),
    },
    ceiling: scenario.scenario.ceiling,
    revenue: scenario.scenario.revenue,
    costOfGoods: scenario.scenario.costOfGoods,
    missing: missingTables(scenario),
  };
}

/** Cost and stock: before ÷ value; service and margin: value ÷ before. Undefined at or below zero. */
function indexOf(id: MeasureId, value: number | null, before: number | null): number | null {
  if (value === null || before === null || value <= 0 || before <= 0) return null;
  return 100 * (id === 'cost' || id === 'stock' ? before / value : value / before);
}
