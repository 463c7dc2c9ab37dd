import type { Items } from '../case.ts';
import { sizeLaw, sizeSums, type SizeLaw, type SizeSums } from './size-law.ts';
import { MOVEMENT_BANDS, movementBand } from './movement-band.ts';

/**
 * Pieces on an order line of each part.
 *
 * Unplanned: one piece with probability `single`, else 2 + geometric with success `multiple`.
 * Planned (asked beyond the supplier lead time): geometric from 1 with success `planned`.
 * `mean` and `square` (E[Q], E[Q²]) bear on all lines and drive the demand during lead times.
 */
export interface OrderSizes {
  readonly single: Float64Array;
  readonly multiple: Float64Array;
  readonly planned: Float64Array;
  readonly mean: Float64Array;
  readonly square: Float64Array;
}

/**
 * Sizes of every part, drawn towards parts of its range, price band and movement, and these towards
 * the catalogue: fast cheap parts go by several, slow dear ones one by one. Drawn towards the catalogue
 * alone, slow parts of Corvane were taken to be ordered by too many, and its lines to find 1.0 point too little.
 *
 * @param lines  of the history: [item]
 */
export function orderSizes(items: Items, lines: Float64Array): OrderSizes {
  const own = Array.from(lines, (count, item) => sizesOf(items, item, count));
  const kind = own.map(
    (sums, item) => items.group[item]! * MOVEMENT_BANDS + movementBand(sums.lines),
  );
  const all = sizeSums();
  const byKind = new Map<number, SizeSums>();
  own.forEach((sums, item) => {
    const like = byKind.get(kind[item]!) ?? sizeSums();
    byKind.set(kind[item]!, like);
    add(all, sums);
    add(like, sums);
  });
  const catalogue = sizeLaw(all, null);
  const ofKind = new Map([...byKind].map(([key, sums]) => [key, sizeLaw(sums, catalogue)]));
  const laws = own.map((sums, item) => sizeLaw(sums, ofKind.get(kind[item]!)!));
  const column = (read: (law: SizeLaw) => number): Float64Array => Float64Array.from(laws, read);
  return {
    single: column(({ single }) => single),
    multiple: column(({ multiple }) => 1 / Math.max(1, multiple - 1)),
    planned: column(({ planned }) => 1 / Math.max(1, planned)),
    mean: column(({ mean }) => mean),
    square: column(({ square }) => square),
  };
}

function sizesOf(items: Items, item: number, lines: number): SizeSums {
  const plannedLines = items.plannedLines[item]!;
  return {
    lines,
    plannedLines,
    singles: items.singles[item]!,
    unplannedLines: Math.max(0, lines - plannedLines),
    unplannedUnits: items.units[item]!,
    plannedUnits: items.plannedUnits[item]!,
    squares: items.squares[item]! + items.plannedSquares[item]!,
  };
}

function add(to: SizeSums, sums: SizeSums): void {
  to.lines += sums.lines;
  to.plannedLines += sums.plannedLines;
  to.singles += sums.singles;
  to.unplannedLines += sums.unplannedLines;
  to.unplannedUnits += sums.unplannedUnits;
  to.plannedUnits += sums.plannedUnits;
  to.squares += sums.squares;
}
