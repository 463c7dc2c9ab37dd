/** Today's cover may be divided or multiplied by this at most. */
export const COVER_LIMIT = 16;
/** Halving the widest bracket, 10⁶ on either side, this often leaves less than 1e-10 of it. */
const MAX_STEPS = 40;
const TOLERANCE = 1e-6;

export interface Reached {
  /** Where the target is reached, or the limit that comes closest. */
  readonly at: number;
  readonly reached: boolean;
}

export interface Search {
  /** Tried first, > 0. */
  readonly guess?: number;
  /** The search stays in [1 / limit, limit]. */
  readonly limit?: number;
  /** Miss that counts as reached. */
  readonly tolerance?: number;
}

/**
 * Where a quantity that never falls reaches a target.
 *
 * Walks from the guess on the log scale, doubling its stride, until the target is bracketed; then
 * false position with the Illinois safeguard, at most 40 evaluations. On a quantity that moves by steps
 * (whole pieces) it stops at the step that crosses the target.
 *
 * @param target     value aimed at
 * @param reachedBy  quantity at a position > 0, non-decreasing
 */
export function reachTarget(
  target: number,
  reachedBy: (at: number) => number,
  { guess = 1, limit = COVER_LIMIT, tolerance = TOLERANCE }: Search = {},
): Reached {
  const error = (x: number): number => reachedBy(Math.exp(x)) - target;
  const edge = Math.log(limit);
  let at = Math.log(guess);
  let miss = error(at);
  if (Math.abs(miss) < tolerance) return { at: guess, reached: true };

  const way = miss < 0 ? 1 : -1;
  let from = at;
  let fromMiss = miss;
  for (let stride = 0.15; Math.sign(miss) === -way; stride *= 2) {
    if (Math.abs(at) >= edge && Math.sign(at) === way) return { at: Math.exp(at), reached: false };
    from = at;
    fromMiss = miss;
    at = way > 0 ? Math.min(edge, at + stride) : Math.max(-edge, at - stride);
    miss = error(at);
  }

  for (let step = 0; step < MAX_STEPS && Math.abs(miss) > tolerance; step++) {
    const next = at - (miss * (at - from)) / (miss - fromMiss);
    const nextMiss = error(next);
    if (Math.sign(nextMiss) === Math.sign(miss)) fromMiss /= 2;
    else {
      from = at;
      fromMiss = miss;
    }
    at = next;
    miss = nextMiss;
    if (Math.abs(at - from) < TOLERANCE) break;
  }
  return { at: Math.exp(at), reached: true };
}
