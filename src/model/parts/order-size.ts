import type { Items } from '../case.ts';

/** Lines' worth of group experience that joins each part's own order sizes. */
const PRIOR_LINES = 4;

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

/** Sizes of every part, each drawn towards the whole catalogue by four lines of experience. */
export function orderSizes(items: Items, lines: Float64Array): OrderSizes {
  const count = items.count;
  const all = totals(items, lines);
  const sizes: OrderSizes = {
    single: new Float64Array(count),
    multiple: new Float64Array(count),
    planned: new Float64Array(count),
    mean: new Float64Array(count),
    square: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    const planned = items.plannedLines[i]!;
    const unplanned = Math.max(0, lines[i]! - planned);
    const blend = (own: number, weight: number, mean: number) =>
      (own + PRIOR_LINES * mean) / (weight + PRIOR_LINES);
    sizes.single[i] = blend(items.singles[i]!, unplanned, all.single);
    const multiples = unplanned - items.singles[i]!;
    const multipleMean = blend(items.units[i]! - items.singles[i]!, multiples, all.multipleMean);
    sizes.multiple[i] = 1 / Math.max(1, multipleMean - 1);
    sizes.planned[i] = 1 / Math.max(1, blend(items.plannedUnits[i]!, planned, all.plannedMean));
    sizes.mean[i] = blend(items.units[i]! + items.plannedUnits[i]!, lines[i]!, all.mean);
    sizes.square[i] = blend(items.squares[i]! + items.plannedSquares[i]!, lines[i]!, all.square);
  }
  return sizes;
}

function totals(items: Items, lines: Float64Array) {
  let singles = 0;
  let units = 0;
  let squares = 0;
  let plannedLines = 0;
  let plannedUnits = 0;
  let all = 0;
  for (let i = 0; i < items.count; i++) {
    singles += items.singles[i]!;
    units += items.units[i]!;
    squares += items.squares[i]! + items.plannedSquares[i]!;
    plannedLines += items.plannedLines[i]!;
    plannedUnits += items.plannedUnits[i]!;
    all += lines[i]!;
  }
  const unplanned = Math.max(1, all - plannedLines);
  const multiples = unplanned - singles;
  return {
    single: singles / unplanned,
    multipleMean: multiples > 0 ? (units - singles) / multiples : 2,
    plannedMean: plannedLines > 0 ? plannedUnits / plannedLines : 1,
    mean: all > 0 ? (units + plannedUnits) / all : 1,
    square: all > 0 ? squares / all : 1,
  };
}
