import type { Positions } from '../case.ts';
import { addFound, clearFound, nothingFound, type Found } from './found.ts';
import { addReserved, type Reserved } from './reserved.ts';
import { scaledPosition, type CoverChange } from './scaled-position.ts';
import type { LeadTimeDemand, ShelfCurve } from './shelf-curve.ts';

/** Averages of a shelf's curve over its observed positions. */
export interface ShelfReading extends Found {
  onHand: number;
  /** Mean and second moment of the pieces owed: E[B], E[B²]. */
  owed: number;
  owedSquare: number;
  /** Largest quantity told apart, 256 at most, 0 for none: set by who reads. */
  sizes: number;
  /** Pieces kept and what those they are kept for find, the others finding the rest; null = none kept. Set by who reads. */
  reserved: Reserved | null;
}

export function emptyReading(): ShelfReading {
  return { ...nothingFound(), onHand: 0, owed: 0, owedSquare: 0, sizes: 0, reserved: null };
}

/** Forgets what was read, keeps what it was set to. */
export function clearReading(into: ShelfReading): void {
  into.onHand = into.owed = into.owedSquare = 0;
  clearFound(into, into.sizes);
  if (into.reserved) clearFound(into.reserved, into.sizes);
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
  clearReading(into);
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

/** Adds what a whole position of the given weight gives. */
export function readWhole(
  curve: ShelfCurve,
  y: number,
  weight: number,
  { mean, variance }: LeadTimeDemand,
  into: ShelfReading,
): void {
  const { reserved, sizes } = into;
  const held = y > 0;
  addFound(curve, y - (reserved?.pieces ?? 0), weight, sizes, into);
  const kept = reserved ? addReserved(curve, y, weight, sizes, reserved) : 0;
  const onHand = (held ? curve.onHand[y]! : 0) + kept;
  into.onHand += weight * onHand;
  into.owed += weight * Math.max(0, mean - y + onHand);
  // E[((X − y)+)²] = E[(X − y)²] − E[((y − X)+)²]
  const square = variance + (mean - y) ** 2 - (held ? curve.onHandSquare[y]! : 0);
  into.owedSquare += weight * Math.max(0, square);
}
