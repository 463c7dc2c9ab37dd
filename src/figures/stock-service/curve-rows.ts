import type { PolicyCurve, StockPoliciesReading } from '#model/readings/stock-policies.ts';
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
  /** € a year; null where the tables do not allow it. */
  readonly cost: number | null;
  readonly margin: number | null;
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
  /** Points of the curve where cost is least and margin best, when they are between its ends. */
  readonly leastCost: CurvePoint | null;
  readonly bestMargin: CurvePoint | null;
  /** The other policies' curves, once asked for; and the one in force, when the results name it. */
  readonly others: readonly PolicyCurve[];
  readonly policy: string | null;
  /** € charged once for dead stock thrown away. */
  readonly writeOff: number;
  readonly missing: readonly string[];
}

/** What the study keeps of one result; null where stock or service is not computable. */
export function curvePoint({ scenario, values }: Results): CurvePoint | null {
  const target = values['serviceTarget'];
  if (scenario.stock === null || scenario.service === null || typeof target !== 'number')
    return null;
  const { stock, service, cost, margin } = scenario;
  return { target, stock, service, cost, margin };
}

export function stockServiceRows({
  scenario,
  studied,
  reference,
  read,
  stale = false,
}: FigureInput<CurvePoint | null, StockPoliciesReading>): StockServiceRows {
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
    leastCost: between(curve, ({ cost }) => (cost === null ? null : -cost)),
    bestMargin: between(curve, ({ margin }) => margin),
    others: read?.curves ?? [],
    policy: policyOf(scenario),
    writeOff: scenario.writeOff,
    missing: missingTables(scenario),
  };
}

/** The point where a value is highest; null when that is an end of the curve, or when a point has no value. */
function between(
  curve: readonly CurvePoint[],
  value: (point: CurvePoint) => number | null,
): CurvePoint | null {
  const values = curve.map(value).filter((each) => each !== null);
  if (values.length < curve.length) return null;
  const best = values.indexOf(Math.max(...values));
  return best <= 0 || best === curve.length - 1 ? null : (curve[best] ?? null);
}

function policyOf({ values }: Results): string | null {
  const policy = values['stockPolicy'];
  return typeof policy === 'string' ? policy : null;
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
