import type { Network } from '../case.ts';
import type { PartsNetwork } from './parts-network.ts';

/** What the local points under a shelf hold of one part. */
export interface LocalHolding {
  /** Pieces, all points together. */
  readonly pieces: number;
  /** Mean over the points of P(at least one piece). */
  readonly share: number;
}

/** The same of every part at every shelf, today: [item][shelf]. */
export interface LocalsToday {
  readonly pieces: Float64Array;
  readonly share: Float64Array;
}

/**
 * Local points are replenished within the day from their shelf: what they hold is their position.
 *
 * @param cover  multiplies today's positions, > 0; above 1 whoever held a piece holds one
 */
export function localHolding(
  parts: PartsNetwork,
  item: number,
  shelf: number,
  cover: number,
): LocalHolding {
  const { network, positionOf, localsOf, localsToday } = parts;
  const pair = item * network.shelves.length + shelf;
  if (cover < 1) return heldBy(network, positionOf, localsOf[shelf]!, item, cover);
  return { pieces: localsToday.pieces[pair]! * cover, share: localsToday.share[pair]! };
}

/** @param positionOf  row of positions: [item][location] */
export function localsToday(
  network: Network,
  positionOf: Int32Array,
  localsOf: readonly (readonly number[])[],
): LocalsToday {
  const shelves = network.shelves.length;
  const pieces = new Float64Array(network.items.count * shelves);
  const share = new Float64Array(pieces.length);
  for (let pair = 0; pair < pieces.length; pair++) {
    const locals = localsOf[pair % shelves]!;
    const held = heldBy(network, positionOf, locals, Math.floor(pair / shelves), 1);
    pieces[pair] = held.pieces;
    share[pair] = held.share;
  }
  return { pieces, share };
}

function heldBy(
  { positions, locations }: Network,
  positionOf: Int32Array,
  locals: readonly number[],
  item: number,
  cover: number,
): LocalHolding {
  const { start, value, weight, snapshots } = positions;
  let pieces = 0;
  let stocked = 0;
  for (const location of locals) {
    const row = positionOf[item * locations.length + location]!;
    if (row < 0) continue;
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const seen = Math.max(0, value[at]!) * cover;
      pieces += (weight[at]! / snapshots) * seen;
      stocked += (weight[at]! / snapshots) * Math.min(1, seen);
    }
  }
  return { pieces, share: locals.length > 0 ? stocked / locals.length : 0 };
}
