/** Today's cover may be divided or multiplied by this at most. */
export const COVER_LIMIT = 16;
/** Bound of the search: 16² halved this often is below 1e-7. */
const MAX_STEPS = 40;
const TOLERANCE = 1e-6;

export interface CoverFound {
  readonly cover: number;
  /** False when even the limit falls short of (or stays above) the target. */
  readonly reached: boolean;
}

/**
 * The multiplier of today's months of cover that reaches a target availability.
 *
 * Availability never falls when cover rises, so the root is bracketed; false position on log
 * cover with the Illinois safeguard, at most 40 evaluations, each one full network.
 *
 * @param target    share in (0, 1)
 * @param reachedBy availability at a cover, non-decreasing
 * @param guess     cover to try first, > 0
 */
export function coverFor(
  target: number,
  reachedBy: (cover: number) => number,
  guess = 1,
): CoverFound {
  const error = (x: number): number => reachedBy(Math.exp(x)) - target;
  const limit = Math.log(COVER_LIMIT);
  let at = Math.log(guess);
  let miss = error(at);
  if (Math.abs(miss) < TOLERANCE) return { cover: guess, reached: true };

  // Walk from the guess, doubling the stride, until the target is bracketed.
  const way = miss < 0 ? 1 : -1;
  let from = at;
  let fromMiss = miss;
  for (let stride = 0.15; Math.sign(miss) === -way || miss === 0; stride *= 2) {
    if (miss === 0) return { cover: Math.exp(at), reached: true };
    if (Math.abs(at) >= limit && Math.sign(at) === way) {
      return { cover: Math.exp(at), reached: false };
    }
    from = at;
    fromMiss = miss;
    at = way > 0 ? Math.min(limit, at + stride) : Math.max(-limit, at - stride);
    miss = error(at);
  }

  for (let step = 0; step < MAX_STEPS && Math.abs(miss) > TOLERANCE; step++) {
    const next = at - (miss * (at - from)) / (miss - fromMiss);
    const nextMiss = error(next);
    if (Math.sign(nextMiss) === Math.sign(miss)) fromMiss /= 2;
    else {
      from = at;
      fromMiss = miss;
    }
    at = next;
    miss = nextMiss;
  }
  return { cover: Math.exp(at), reached: true };
}
