import type { PartsNetwork } from './parts-network.ts';

/** What the local points under a shelf hold of one part. */
export interface LocalHolding {
  /** Pieces, all points together. */
  readonly pieces: number;
  /** Mean over the points of P(at least one piece). */
  readonly share: number;
}

/**
 * Local points are replenished within the day from their shelf: what they hold is their position.
 *
 * @param cover  multiplies today's positions, > 0
 */
export function localHolding(
  parts: PartsNetwork,
  item: number,
  shelf: number,
  cover: number,
): LocalHolding {
  const { network, positionOf, localsOf } = parts;
  const { start, value, weight, snapshots } = network.positions;
  const locals = localsOf[shelf]!;
  let pieces = 0;
  let stocked = 0;
  for (const location of locals) {
    const row = positionOf[item * network.locations.length + location]!;
    if (row < 0) continue;
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const seen = Math.max(0, value[at]!) * cover;
      pieces += (weight[at]! / snapshots) * seen;
      stocked += (weight[at]! / snapshots) * Math.min(1, seen);
    }
  }
  return { pieces, share: locals.length > 0 ? stocked / locals.length : 0 };
}
