import { demandCdf } from '../probability/demand-curve.ts';

/**
 * What a shelf gives at each inventory position 0 … upTo, for compound demand over its lead time.
 *
 * Palm / the inventory-position argument: stock on hand at t = position at t − L − demand in
 * (t − L, t], whatever the policy that made the position. X = that demand.
 */
export interface ShelfCurve {
  /** P(X ≤ y): cumulative demand. */
  readonly cdf: Float64Array;
  /** E[(y − X)+]: pieces on hand. */
  readonly onHand: Float64Array;
  /** E[((y − X)+)²]. */
  readonly onHandSquare: Float64Array;
  /** P(an unplanned line finds its whole quantity). */
  readonly unplanned: Float64Array;
  /** P(a planned line finds its whole quantity). */
  readonly planned: Float64Array;
}

/** Buffers reused from shelf to shelf; `grow` makes room. */
export function createShelfCurve(cells: number): ShelfCurve {
  return {
    cdf: new Float64Array(cells),
    onHand: new Float64Array(cells),
    onHandSquare: new Float64Array(cells),
    unplanned: new Float64Array(cells),
    planned: new Float64Array(cells),
  };
}

/** A shelf's demand over its lead time, pieces and pieces². */
export interface LeadTimeDemand {
  readonly mean: number;
  readonly variance: number;
}

export interface LineSizes {
  /** P(unplanned line = 1 piece); success of the geometric from 2; success of the planned geometric from 1. */
  readonly single: number;
  readonly multiple: number;
  readonly planned: number;
}

/**
 * Fills `curve` for positions 0 … upTo. A line of q pieces is kept with probability P(X ≤ y − q);
 * geometric sizes make the sum over q a recursion, so each position costs a few operations.
 *
 * @param demand  over the lead time, ≥ 0
 * @param sizes   law of the order size
 * @param upTo    highest position, whole, ≥ 0, < curve length
 */
export function fillShelfCurve(
  curve: ShelfCurve,
  demand: LeadTimeDemand,
  sizes: LineSizes,
  upTo: number,
): void {
  const { cdf, onHand, onHandSquare, unplanned, planned } = curve;
  demandCdf(demand.mean, demand.variance, upTo, cdf);
  onHand[0] = 0;
  onHandSquare[0] = 0;
  unplanned[0] = 0;
  planned[0] = 0;
  let multiple = 0;
  for (let y = 1; y <= upTo; y++) {
    onHand[y] = onHand[y - 1]! + cdf[y - 1]!;
    onHandSquare[y] = onHandSquare[y - 1]! + 2 * onHand[y - 1]! + cdf[y - 1]!;
    multiple = (1 - sizes.multiple) * multiple + (y >= 2 ? sizes.multiple * cdf[y - 2]! : 0);
    unplanned[y] = sizes.single * cdf[y - 1]! + (1 - sizes.single) * multiple;
    planned[y] = sizes.planned * cdf[y - 1]! + (1 - sizes.planned) * planned[y - 1]!;
  }
}
