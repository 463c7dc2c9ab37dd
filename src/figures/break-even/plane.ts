import { type Linear, linear, rounded } from '../marks/linear.ts';
import type { Place } from '../marks/line.ts';
import type { BreakEvenRows, StepRow } from './step-rows.ts';

/** Where a level of the path and € of one more point fall, px. */
export interface Plane {
  readonly wide: boolean;
  readonly width: 360 | 720;
  readonly x: Linear;
  readonly y: Linear;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** A broken line over the steps, in as many runs as it leaves the plane and comes back. */
  line(of: (step: StepRow) => number): readonly (readonly Place[])[];
}

export const heights = { 360: 440, 720: 440 } as const;

export const brings = ({ direct, indirect }: StepRow): number => direct + indirect;
export const takes = ({ cost, holding }: StepRow): number => cost + holding;

export function plane(rows: BreakEvenRows, width: 360 | 720): Plane {
  const wide = width === 720;
  const box = wide
    ? { left: 76, right: 700, top: 62, bottom: heights[720] - 92 }
    : { left: 62, right: 338, top: 62, bottom: heights[360] - 92 };
  const x = linear(rows.ends, [box.left, box.right]);
  const y = linear(rangeOf(rows), [box.bottom, box.top]);
  const line: Plane['line'] = (of) =>
    runs(
      rows.steps.map((step) => ({ x: step.at, y: of(step) })),
      y.domain,
    ).map((run) => run.map((place) => ({ x: x(place.x), y: y(place.y) })));
  return { wide, width, x, y, ...box, line };
}

/** The last points of service cost so much that they would flatten everything else: the plane stops before. */
function rangeOf({ steps }: BreakEvenRows): [number, number] {
  const values = steps.flatMap((step) => [
    step.direct,
    brings(step),
    step.cost,
    step.holding,
    takes(step),
  ]);
  const typical =
    [...values.map(Math.abs)].sort((a, b) => a - b)[Math.floor(values.length * 0.7)] ?? 1;
  const reach = Math.max(typical * 2, 1000);
  const within = (value: number) => Math.max(-reach, Math.min(reach, value));
  return rounded(Math.min(0, ...values.map(within)), Math.max(0, ...values.map(within)), 5);
}

/** What of a broken line lies within [low, high], from where it comes in to where it goes out. */
function runs(
  points: readonly Place[],
  [low, high]: readonly [number, number],
): readonly (readonly Place[])[] {
  const inside = ({ y }: Place) => y >= low && y <= high;
  const found: Place[][] = [];
  points.forEach((point, k) => {
    const before = points[k - 1];
    const crosses = before !== undefined && inside(before) !== inside(point);
    if (inside(point) && (k === 0 || crosses)) found.push([]);
    if (crosses) found.at(-1)?.push(edge(before, point, low, high));
    if (inside(point)) found.at(-1)?.push(point);
  });
  return found;
}

/** Where a piece with one end inside crosses the limit its other end is beyond. */
function edge(from: Place, to: Place, low: number, high: number): Place {
  const out = Math.max(from.y, to.y) > high ? high : low;
  const part = (out - from.y) / (to.y - from.y);
  return { x: from.x + part * (to.x - from.x), y: out };
}
