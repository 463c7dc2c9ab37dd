import type { Positions } from '../case.ts';
import { scaledPosition, type CoverChange } from './scaled-position.ts';
import type { LeadTimeDemand, ShelfCurve } from './shelf-curve.ts';

/** Averages of a shelf's curve over its observed positions. */
export interface ShelfReading {
  onHand: number;
  unplanned: number;
  planned: number;
  /** Mean and second moment of the pieces owed: E[B], E[B²]. */
  owed: number;
  owedSquare: number;
  /** P(a line of q pieces finds them all), q = 0 … sizes. Who reads sets `sizes`, 256 at most, 0 for none. */
  readonly bySize: Float64Array;
  sizes: number;
}

/** Pieces on a line, at most, that a reading tells apart. */
export const MAX_SIZES = 256;

export function emptyReading(): ShelfReading {
  const bySize = new Float64Array(MAX_SIZES + 1);
  return { onHand: 0, unplanned: 0, planned: 0, owed: 0, owedSquare: 0, bySize, sizes: 0 };
}

/** Adds P(X ≤ y − q) for every size, at a whole position of the given weight. */
export function addSizes(curve: ShelfCurve, y: number, weight: number, into: ShelfReading): void {
  for (let q = Math.min(into.sizes, y); q > 0; q--) into.bySize[q]! += weight * curve.cdf[y - q]!;
}

/** Highest whole position a row reaches; row −1 = always empty. */
export function highestPosition(positions: Positions, row: number, change: CoverChange): number {
  const last = row < 0 ? 0 : positions.value[positions.start[row + 1]! - 1]!;
  return Math.max(0, Math.ceil(scaledPosition(last, change)));
}

/**
 * Reads a curve at the observed positions of one row, once cover has changed.
 *
 * A moved position falls between two whole ones and is read as their mixture, so that every
 * reading is continuous and monotone in cover, and exact at 1.
 *
 * @param row     row of `positions`; −1 = always empty
 * @param demand  over the lead time, pieces and pieces²
 */
export function readShelf(
  curve: ShelfCurve,
  positions: Positions,
  row: number,
  change: CoverChange,
  demand: LeadTimeDemand,
  into: ShelfReading,
): void {
  into.onHand = into.unplanned = into.planned = into.owed = into.owedSquare = 0;
  into.bySize.fill(0, 0, into.sizes + 1);
  if (row < 0) {
    readAt(curve, scaledPosition(0, change), 1, demand, into);
    return;
  }
  for (let at = positions.start[row]!; at < positions.start[row + 1]!; at++) {
    const moved = scaledPosition(positions.value[at]!, change);
    readAt(curve, moved, positions.weight[at]! / positions.snapshots, demand, into);
  }
}

function readAt(
  curve: ShelfCurve,
  position: number,
  weight: number,
  demand: LeadTimeDemand,
  into: ShelfReading,
): void {
  const low = Math.floor(position);
  readWhole(curve, low, weight * (1 - (position - low)), demand, into);
  if (position > low) readWhole(curve, low + 1, weight * (position - low), demand, into);
}

function readWhole(
  curve: ShelfCurve,
  y: number,
  weight: number,
  { mean, variance }: LeadTimeDemand,
  into: ShelfReading,
): void {
  const held = y > 0;
  const onHand = held ? curve.onHand[y]! : 0;
  into.onHand += weight * onHand;
  into.unplanned += weight * (held ? curve.unplanned[y]! : 0);
  into.planned += weight * (held ? curve.planned[y]! : 0);
  into.owed += weight * Math.max(0, mean - y + onHand);
  // E[((X − y)+)²] = E[(X − y)²] − E[((y − X)+)²]
  const square = variance + (mean - y) ** 2 - (held ? curve.onHandSquare[y]! : 0);
  into.owedSquare += weight * Math.max(0, square);
  addSizes(curve, y, weight, into);
}
