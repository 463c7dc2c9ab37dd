import { nonNegative } from '../probability/refusal.ts';
import { marginal, type PathPoint } from './marginal.ts';

/**
 * `interior`: one more step costs more than it brings, and one less too. `low` and `high`: the best is an
 * end of the path. `flat`: no point is better than another by more than the tolerance.
 */
export const verdicts = ['interior', 'low', 'high', 'flat'] as const;
export type Verdict = (typeof verdicts)[number];

export interface BreakEven {
  readonly verdict: Verdict;
  /** Root of the marginal margin; null unless interior. */
  readonly root: number | null;
  /** Ends of the zone around the best point that is within the tolerance of it. */
  readonly zone: readonly [low: number, high: number];
}

/**
 * Break-even: where the marginal margin crosses zero next to the best point of the path.
 *
 * The marginal margin is held at the middle of each step and linear between middles: the root is the top
 * of the parabola through the best point and its neighbours. Of equal bests the first run counts.
 *
 * @param path       margin along the path, € per year; `at` ascending, two points at least
 * @param tolerance  € per year below which two margins are the same, ≥ 0
 * @throws RangeError when points do not ascend, or a margin is not finite
 */
export function breakEven(path: readonly PathPoint[], tolerance: number): BreakEven {
  nonNegative('tolerance', tolerance);
  const steps = marginal(path);
  const margins = path.map(({ value }) => value);
  const top = Math.max(...margins);
  const best = margins.indexOf(top);
  let last = best;
  while (margins[last + 1] === top) last++;
  const floor = top - tolerance;
  const zone = [edge(path, best, -1, floor), edge(path, last, 1, floor)] as const;
  if (Math.min(...margins) >= floor) return { verdict: 'flat', root: null, zone };
  if (best === 0) return { verdict: 'low', root: null, zone };
  if (last === path.length - 1) return { verdict: 'high', root: null, zone };
  const [rise, fall] = [steps[best - 1]!, steps[last]!];
  const root = rise.at + ((fall.at - rise.at) * rise.slope) / (rise.slope - fall.slope);
  return { verdict: 'interior', root, zone };
}

/** Where the margin, linear between points, falls to the floor: at most as many steps as points. */
function edge(path: readonly PathPoint[], from: number, way: 1 | -1, floor: number): number {
  let k = from;
  while (path[k + way] && path[k + way]!.value >= floor) k += way;
  const [inside, outside] = [path[k]!, path[k + way]];
  if (!outside) return inside.at;
  const part = (inside.value - floor) / (inside.value - outside.value);
  return inside.at + part * (outside.at - inside.at);
}
