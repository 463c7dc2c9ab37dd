import { refuse } from '../probability/refusal.ts';

/** A place on the path of a lever, and what is read there (margin, revenue, cost, holding: € per year). */
export interface PathPoint {
  /** Where on the path: service kept, share billed, clients on differentiating offers … */
  readonly at: number;
  readonly value: number;
}

/** What one more unit of the path brings, at the middle of a step. */
export interface Marginal {
  readonly at: number;
  /** € per year and unit of the path. */
  readonly slope: number;
}

/**
 * The slope of each step of a path, held at its middle.
 *
 * @param points  along the path, `at` ascending, two at least
 * @throws RangeError when points do not ascend, or a value is not finite
 */
export function marginal(points: readonly PathPoint[]): Marginal[] {
  if (points.length < 2) refuse('points', 'two at least', points.length);
  return points.slice(1).map((to, k) => {
    const from = points[k]!;
    if (!(to.at > from.at)) refuse('points', `after ${from.at}`, to.at);
    const slope = (to.value - from.value) / (to.at - from.at);
    if (!Number.isFinite(slope)) refuse('values', 'finite numbers', `${from.value}, ${to.value}`);
    return { at: (from.at + to.at) / 2, slope };
  });
}
