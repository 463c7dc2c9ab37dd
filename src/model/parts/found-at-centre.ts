import type { LineSizes } from './shelf-curve.ts';
import { MAX_SIZES, type Found } from './found.ts';
import type { ShelfReading } from './shelf-reading.ts';

/** Sizes whose chance is below this in all are left out. */
const RARE = 1e-4;

/** P(a line finds its whole quantity at the centre and not at its shelf), unplanned and planned. */
export interface FoundAtCentre {
  readonly unplanned: number;
  readonly planned: number;
}

/** Largest quantity that matters: larger lines are rarer than 1 in 10,000, or above 256 pieces. */
export function countedSizes(size: LineSizes): number {
  const tail = (failure: number): number =>
    failure > 0 ? Math.ceil(Math.log(RARE) / Math.log(failure)) : 0;
  const multiples = size.single < 1 ? 1 + tail(1 - size.multiple) : 1;
  return Math.min(MAX_SIZES, Math.max(multiples, tail(1 - size.planned)));
}

/**
 * The line asks the shelf and the centre for the same quantity: a large one misses both. Summed over
 * quantities, P(shelf lacks q) × P(centre has q), shortages of a given quantity taken as independent.
 * Multiplying the two mean rates instead overstated a 48 h promise of Corvane by 1.9 points.
 *
 * @param centre  both hold the sizes of `countedSizes`
 */
export function foundAtCentre(
  shelf: Pick<Found, 'bySize'>,
  centre: ShelfReading,
  size: LineSizes,
): FoundAtCentre {
  let unplanned = 0;
  let planned = 0;
  let multipleChance = (1 - size.single) * size.multiple;
  let plannedChance = size.planned;
  for (let q = 1; q <= centre.sizes; q++) {
    const both = (1 - shelf.bySize[q]!) * centre.bySize[q]!;
    if (q === 1) unplanned += size.single * both;
    else {
      unplanned += multipleChance * both;
      multipleChance *= 1 - size.multiple;
    }
    planned += plannedChance * both;
    plannedChance *= 1 - size.planned;
  }
  return { unplanned, planned };
}
