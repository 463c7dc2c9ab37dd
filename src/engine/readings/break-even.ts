import type { Uncertain } from '#model/bands/uncertain.ts';
import { drawUncertain } from '#model/bands/draw-uncertain.ts';
import type { Case } from '#model/case.ts';
import { breakEven } from '#model/costs/break-even.ts';
import { breakEvenBand } from '#model/costs/break-even-band.ts';
import type { BreakEvenRead, PlacedPoint } from '#model/costs/break-even-read.ts';
import { marginPoint } from '#model/costs/margin-point.ts';
import type { PathPoint } from '#model/costs/marginal.ts';
import { evaluate } from '#model/evaluate.ts';
import type { ReadingView } from '#model/readings.ts';
import type { Scenario } from '#model/scenario.ts';
import { stockHeld } from '#model/stock-held.ts';
import { uncertainEntries } from '#scenario/uncertain-entries.ts';
import { type Path, paths } from './break-even-paths.ts';
import { drawsAsked, SEED } from './draws-asked.ts';

/** Differences of margin below this share of the revenue are not told apart. */
const SAME = 0.001;

const nothing: BreakEvenRead = { points: [], here: null, tolerance: 0, central: null, band: null };

/**
 * Where one more step costs more than it brings, along a path of the scenario: at the values in force, then under draws
 * of what is uncertain. One evaluation at a time. The stock each point chooses is held under every draw.
 *
 * Bound: points × (3 + draws) evaluations.
 *
 * @param view  `x`: the path; `draws`: see `drawsAsked`
 */
export function* breakEvenAlong(
  of: Case,
  scenario: Scenario,
  view: ReadingView,
): Generator<undefined, BreakEvenRead, undefined> {
  const path: Path = paths[view['x'] ?? ''] ?? paths.service;
  const today = evaluate(of, {});
  const revenue = today.before.revenue;
  if (revenue === null) return nothing;
  const points: (PlacedPoint & { readonly scenario: Scenario })[] = [];
  for (const level of path.levels) {
    yield;
    const moved = path.move(of, scenario, level);
    const point = marginPoint(of, moved);
    const at = point && path.at(of, moved, point);
    if (!point || at === null || !(at > (points.at(-1)?.at ?? -Infinity))) continue;
    points.push({ ...point, at, scenario: moved });
  }
  const told = points.map(({ scenario: _, ...point }) => point);
  const tolerance = SAME * revenue;
  if (points.length < 3) return { ...nothing, points: told, tolerance };
  const own = marginPoint(of, scenario);
  const here = own && path.at(of, scenario, own);
  const isOn = here !== null && here >= points[0]!.at && here <= points.at(-1)!.at;
  const drawn = yield* drawnPaths(
    of,
    scenario,
    points,
    uncertainEntries(today.values),
    drawsAsked(view),
  );
  return {
    points: told,
    here: isOn ? here : null,
    tolerance,
    central: breakEven(toPath(points), tolerance),
    band: breakEvenBand(drawn, tolerance),
  };
}

/** Margin along the path under each draw: [draw][point]. What the scenario decides is not drawn. */
function* drawnPaths(
  of: Case,
  scenario: Scenario,
  points: readonly { readonly at: number; readonly scenario: Scenario }[],
  uncertain: readonly Uncertain[],
  draws: number,
): Generator<undefined, PathPoint[][], undefined> {
  const entries = uncertain.filter(({ id }) => !(id in scenario));
  const values = drawUncertain(entries, 0, draws, SEED);
  const margins: PathPoint[][] = values.map(() => []);
  for (const point of points) {
    yield;
    const held = stockHeld(of, point.scenario);
    for (const [k, drawn] of values.entries()) {
      yield;
      const { margin } = evaluate(of, { ...point.scenario, ...drawn }, held).scenario;
      if (margin !== null) margins[k]!.push({ at: point.at, value: margin });
    }
  }
  return margins;
}

function toPath(points: readonly { readonly at: number; readonly margin: number }[]): PathPoint[] {
  return points.map(({ at, margin }) => ({ at, value: margin }));
}
