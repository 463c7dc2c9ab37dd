import type { BreakEven } from '#model/costs/break-even.ts';
import type { BreakEvenBand } from '#model/costs/break-even-band.ts';
import type { BreakEvenRead, PlacedPoint } from '#model/costs/break-even-read.ts';
import type { FigureInput, ViewChoice } from '../figure.ts';
import { missingTables } from '../missing.ts';

/** What one goes along. */
export const breakEvenViews: readonly ViewChoice[] = [
  { id: 'x', options: ['service', 'billed', 'premium'] },
];

/** One more point of the path, read at the middle of a step: € a year. */
export interface StepRow {
  readonly at: number;
  readonly direct: number;
  readonly indirect: number;
  readonly cost: number;
  readonly holding: number;
  /** What it brings less what it costs and ties up. */
  readonly net: number;
}

/** What can be said of the best point: `mixed` when no answer holds in four draws out of five. */
export type Answer = 'interior' | 'low' | 'high' | 'flat' | 'mixed' | 'unknown';

export interface BreakEvenRows {
  readonly x: string;
  readonly steps: readonly StepRow[];
  /** Ends of the path. */
  readonly ends: readonly [number, number];
  readonly here: number | null;
  readonly central: BreakEven | null;
  readonly band: BreakEvenBand | null;
  readonly answer: Answer;
  readonly tolerance: number;
  readonly stale: boolean;
  readonly missing: readonly string[];
}

/** Draws that must agree before anything is concluded. */
const AGREED = 0.8;
/** A point of a path. */
const POINT = 0.01;

export function breakEvenRows({
  scenario,
  read,
  view,
  stale = false,
}: FigureInput<unknown, BreakEvenRead>): BreakEvenRows {
  const points = read?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  return {
    x: view['x'] ?? 'service',
    steps: points.slice(1).map((point, k) => step(points[k]!, point)),
    ends: [first?.at ?? 0, last?.at ?? 1],
    here: read?.here ?? null,
    central: read?.central ?? null,
    band: read?.band ?? null,
    answer: answerOf(read?.band ?? null),
    tolerance: read?.tolerance ?? 0,
    stale,
    missing: missingTables(scenario),
  };
}

function step(from: PlacedPoint, to: PlacedPoint): StepRow {
  const per = (of: (point: PlacedPoint) => number) =>
    ((of(to) - of(from)) / (to.at - from.at)) * POINT;
  return {
    at: (from.at + to.at) / 2,
    direct: per(({ direct }) => direct),
    indirect: per(({ indirect }) => indirect),
    cost: per(({ cost }) => cost),
    holding: per(({ holding }) => holding),
    net: per(({ margin }) => margin),
  };
}

function answerOf(band: BreakEvenBand | null): Answer {
  if (!band) return 'unknown';
  const agreed = (['interior', 'low', 'high', 'flat'] as const).find(
    (verdict) => band.shares[verdict] >= AGREED,
  );
  return agreed ?? 'mixed';
}
