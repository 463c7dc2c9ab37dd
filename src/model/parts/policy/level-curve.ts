import {
  createShelfCurve,
  fillShelfCurve,
  type LeadTimeDemand,
  type LineSizes,
  type ShelfCurve,
} from '../shelf-curve.ts';
import { clearReading, readWhole, type ShelfReading } from '../shelf-reading.ts';

/** The highest level a policy may choose, pieces: bounds the curves. */
export const MAX_LEVEL = 20_000;

/** Curves long enough for any level worth holding, on one buffer that grows. */
export interface LevelCurve {
  readonly curve: ShelfCurve;
  /** Highest level worth looking at: beyond it a line finds all it asks. Curves go one lot further. */
  readonly top: number;
}

/** @returns a function that fills the curve for one demand, replenished by lots of so many pieces */
export function levelCurves(): (
  demand: LeadTimeDemand,
  sizes: LineSizes,
  lot: number,
) => LevelCurve {
  let curve = createShelfCurve(1024);
  return (demand, sizes, lot) => {
    const spread = 5 * Math.sqrt(demand.variance);
    const largeLine = 3 / Math.min(sizes.multiple, sizes.planned);
    const top = Math.min(MAX_LEVEL, Math.ceil(demand.mean + spread + largeLine) + 2);
    const last = top + lot - 1;
    if (last >= curve.cdf.length) curve = createShelfCurve(2 * last);
    fillShelfCurve(curve, demand, sizes, last);
    return { curve, top };
  };
}

/**
 * Reads a curve at a level and a lot: the position is equally often level, level + 1 … level + lot − 1
 * ((s, Q) replenishment with s = level − 1). Lot 1 is one-for-one.
 */
export function readLevel(
  { curve }: LevelCurve,
  level: number,
  lot: number,
  over: LeadTimeDemand,
  into: ShelfReading,
): void {
  clearReading(into);
  for (let y = level; y < level + lot; y++) readWhole(curve, y, 1 / lot, over, into);
}
