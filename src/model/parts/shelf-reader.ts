import type { PartsNetwork } from './parts-network.ts';
import {
  createShelfCurve,
  fillShelfCurve,
  type LeadTimeDemand,
  type LineSizes,
  type ShelfCurve,
} from './shelf-curve.ts';
import type { CoverChange } from './scaled-position.ts';
import { highestPosition, readShelf, type ShelfReading } from './shelf-reading.ts';

/** The highest position any lever can ask for: bounds the buffers. */
const MAX_POSITION = 200_000;
const FIRST_CELLS = 1024;

/** Reads any part at any location, on buffers that grow when a position needs it. */
export interface ShelfReader {
  read(
    item: number,
    location: number,
    change: CoverChange,
    demand: LeadTimeDemand,
    size: LineSizes,
    into: ShelfReading,
  ): void;
}

/** @throws RangeError (from `read`) when a moved position would pass 200,000 pieces */
export function createShelfReader(parts: PartsNetwork): ShelfReader {
  const { positions, locations } = parts.network;
  let curve: ShelfCurve = createShelfCurve(FIRST_CELLS);
  return {
    read(item, location, change, demand, size, into) {
      const row = parts.positionOf[item * locations.length + location]!;
      const highest = highestPosition(positions, row, change);
      if (highest > MAX_POSITION) {
        throw new RangeError(
          `highest position must be at most ${MAX_POSITION} pieces; got ${highest}`,
        );
      }
      if (highest + 2 > curve.cdf.length) curve = createShelfCurve(2 * highest);
      fillShelfCurve(curve, demand, size, highest);
      into.reserved?.fill(demand, size, highest);
      readShelf(curve, positions, row, change, demand, into);
    },
  };
}
