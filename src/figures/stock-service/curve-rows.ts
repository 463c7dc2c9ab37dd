import type { Results } from '#model/results.ts';
import type { FigureInput } from '../figure.ts';
import { missingTables } from '../missing.ts';

/** Levels of `serviceTarget` studied: legal steps of the register, closer together where the curve bends. */
export const levels = [
  0.8, 0.83, 0.86, 0.88, 0.9, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.975, 0.98, 0.985, 0.99, 0.995,
] as const;

export interface StockAndService {
  /** €. */
  readonly stock: number;
  /** Promises kept, share. */
  readonly service: number;
}

export interface CurvePoint extends StockAndService {
  /** Availability aimed at, share. */
  readonly target: number;
}

export interface StockServiceRows {
  /** In order of target. */
  readonly curve: readonly CurvePoint[];
  readonly ghost: readonly CurvePoint[];
  readonly before: StockAndService | null;
  readonly scenario: CurvePoint | null;
  readonly ceiling: number | null;
  /** Ends of the piece of curve just above the scenario; null at its top, or while the curve is not known. */
  readonly above: readonly [CurvePoint, CurvePoint] | null;
  /** € of stock for one more point of service, read on that piece. */
  readonly nextPoint: number | null;
  readonly missing: readonly string[];
}

/** What the study keeps of one result; null where stock or service is not computable. */
export function curvePoint({ scenario, values }: Results): CurvePoint | null {
  const target = values['serviceTarget'];
  if (scenario.stock === null || scenario.service === null || typeof target !== 'number')
    return null;
  return { target, stock: scenario.stock, service: scenario.service };
}

export function stockServiceRows({
  scenario,
  studied,
  reference,
  stale = false,
}: FigureInput<CurvePoint | null>): StockServiceRows {
  const curve = studied.filter((point) => point !== null);
  const { stock, service } = scenario.before;
  const here = curvePoint(scenario);
  const above = stale || !here ? null : pieceAbove(curve, here.service);
  return {
    curve,
    ghost: reference.filter((point) => point !== null),
    before: stock === null || service === null ? null : { stock, service },
    scenario: here,
    ceiling: scenario.scenario.ceiling,
    above,
    nextPoint: above && slope(above) * 0.01,
    missing: missingTables(scenario),
  };
}

function pieceAbove(curve: readonly CurvePoint[], service: number): StockServiceRows['above'] {
  const k = curve.findIndex((point) => point.service > service + 1e-9);
  const [low, high] = [curve[k - 1], curve[k]];
  return low && high && high.service - low.service >= 1e-9 ? [low, high] : null;
}

/** € of stock for a share of service. */
function slope([low, high]: readonly [CurvePoint, CurvePoint]): number {
  return (high.stock - low.stock) / (high.service - low.service);
}
