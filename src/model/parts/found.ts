import type { ShelfCurve } from './shelf-curve.ts';

/** What lines find at a shelf. */
export interface Found {
  /** P(an unplanned, a planned line finds its whole quantity). */
  unplanned: number;
  planned: number;
  /** P(a line of q pieces finds them all), q = 0 … 256; those above the sizes read are not. */
  readonly bySize: Float64Array;
}

/** Pieces on a line, at most, that a reading tells apart. */
export const MAX_SIZES = 256;

export function nothingFound(): Found {
  return { unplanned: 0, planned: 0, bySize: new Float64Array(MAX_SIZES + 1) };
}

/** Forgets what was read. */
export function clearFound(into: Found, sizes: number): void {
  into.unplanned = into.planned = 0;
  into.bySize.fill(0, 0, sizes + 1);
}

/** Adds what lines find at a whole position of the given weight: P(X ≤ y − q) for every size. */
export function addFound(
  curve: ShelfCurve,
  y: number,
  weight: number,
  sizes: number,
  into: Found,
): void {
  if (y <= 0) return;
  into.unplanned += weight * curve.unplanned[y]!;
  into.planned += weight * curve.planned[y]!;
  for (let q = Math.min(sizes, y); q > 0; q--) into.bySize[q]! += weight * curve.cdf[y - q]!;
}
