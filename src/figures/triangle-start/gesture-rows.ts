import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import type { FigureInput } from '../figure.ts';
import { missingTables } from '../missing.ts';
import { type MeasureId, measureIds } from '../triangle/measure.ts';

/** The three gestures, each at nine values of its range. */
export const gestureValues = {
  premiumShare: [0.1, 0.21, 0.32, 0.44, 0.55, 0.66, 0.77, 0.89, 1],
  offerCount: [2, 3, 4, 6, 8, 9, 11, 13, 14],
  billedShare: [0, 0.12, 0.25, 0.37, 0.5, 0.62, 0.75, 0.87, 1],
} as const;

export type GestureId = keyof typeof gestureValues;
export const gestureIds = ['premiumShare', 'offerCount', 'billedShare'] as const;

const kept = [...gestureIds, ...measureIds] as const;

/** What is kept of one result: what the gestures measure, and the four numbers. */
export type GesturePoint = Readonly<Record<GestureId | MeasureId, number | null>>;

/** The same without names: twenty-seven of them travel in the page. */
export type PackedPoint = readonly (number | null)[];

export function gesturePoint({ scenario }: Results): PackedPoint {
  return kept.map((id) => scenario[id]);
}

function named(point: PackedPoint): GesturePoint {
  const value = (id: (typeof kept)[number]) => point[kept.indexOf(id)] ?? null;
  return {
    premiumShare: value('premiumShare'),
    offerCount: value('offerCount'),
    billedShare: value('billedShare'),
    cost: value('cost'),
    stock: value('stock'),
    service: value('service'),
    margin: value('margin'),
  };
}

/** One gesture at each of its values, all else as it stands. */
export function gestureScenarios(scenario: Scenario): readonly Scenario[] {
  return gestureIds.flatMap((id) =>
    gestureValues[id].map((value): Scenario => ({ ...scenario, [id]: value })),
  );
}

export interface Curve {
  readonly points: readonly { readonly at: number; readonly value: number }[];
  /** The same around the page's start. */
  readonly ghost: Curve['points'];
  /** Highest less lowest; null while unknown. */
  readonly swing: number | null;
  readonly highest: number | null;
  readonly lowest: number | null;
}

export interface GestureRow {
  readonly id: GestureId;
  /** Ends of its range, and what it measures in the scenario. */
  readonly from: number;
  readonly to: number;
  readonly here: number | null;
  readonly curves: Readonly<Record<MeasureId, Curve>>;
}

export interface GestureRows {
  readonly gestures: readonly GestureRow[];
  readonly scenario: GesturePoint;
  readonly before: Readonly<Record<MeasureId, number | null>>;
  readonly isStale: boolean;
  readonly missing: readonly string[];
}

export function gestureRows({
  scenario,
  studied,
  reference,
  stale = false,
}: FigureInput<PackedPoint>): GestureRows {
  const here = named(gesturePoint(scenario));
  const { cost, stock, service, margin } = scenario.before;
  return {
    gestures: gestureIds.map((id, k) => {
      const values = gestureValues[id];
      const own = (points: readonly PackedPoint[]) =>
        points.slice(k * values.length, (k + 1) * values.length).map(named);
      return {
        id,
        from: values[0],
        to: values[8],
        here: here[id],
        curves: curvesOf(id, own(studied), own(reference)),
      };
    }),
    scenario: here,
    before: { cost, stock, service, margin },
    isStale: stale,
    missing: missingTables(scenario),
  };
}

function curvesOf(
  id: GestureId,
  points: readonly GesturePoint[],
  reference: readonly GesturePoint[],
): GestureRow['curves'] {
  const curve = (measure: MeasureId): Curve => {
    const line = lineOf(points, id, measure);
    const values = line.map(({ value }) => value);
    const [lowest, highest] =
      values.length > 0 ? [Math.min(...values), Math.max(...values)] : [null, null];
    return {
      points: line,
      ghost: lineOf(reference, id, measure),
      swing: highest === null || lowest === null ? null : highest - lowest,
      highest,
      lowest,
    };
  };
  return {
    cost: curve('cost'),
    stock: curve('stock'),
    service: curve('service'),
    margin: curve('margin'),
  };
}

/** Where the gesture truly stands, which may be beside what was asked; the same place twice is one. */
function lineOf(
  points: readonly GesturePoint[],
  id: GestureId,
  measure: MeasureId,
): Curve['points'] {
  const line = points.flatMap((point) => {
    const [at, value] = [point[id], point[measure]];
    return at === null || value === null ? [] : [{ at, value }];
  });
  const sorted = line.toSorted((a, b) => a.at - b.at);
  return sorted.filter(({ at }, k) => k === 0 || at > sorted[k - 1]!.at);
}

/** Of a measure, the gesture that moves it most and the one that moves it least. */
export function extremes({ gestures }: GestureRows, measure: MeasureId) {
  const known = gestures
    .filter(({ curves }) => curves[measure].swing !== null)
    .toSorted((a, b) => b.curves[measure].swing! - a.curves[measure].swing!);
  return { most: known[0], least: known.at(-1) };
}
