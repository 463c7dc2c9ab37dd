import type { LineSizes } from '../parts/shelf-curve.ts';
import type { Random } from './random.ts';

/** Pieces on one line, whole, ≥ 1. @param planned  share of the lines that are planned */
export function drawLineSize(sizes: LineSizes, planned: number, random: Random): number {
  if (planned > 0 && random.uniform() < planned) return 1 + random.failures(sizes.planned);
  if (random.uniform() < sizes.single) return 1;
  return 2 + random.failures(sizes.multiple);
}

/** Mean and mean square of the law that `drawLineSize` draws from. */
export function lineSizeMoments(sizes: LineSizes, planned: number) {
  const more = 1 / sizes.multiple;
  const unplannedMean = sizes.single + (1 - sizes.single) * (1 + more);
  // 1 + geometric from 1 of mean m: square 1 + 2m + (2m² − m).
  const unplannedSquare =
    sizes.single + (1 - sizes.single) * (1 + 2 * more + 2 * more * more - more);
  const each = 1 / sizes.planned;
  return {
    mean: (1 - planned) * unplannedMean + planned * each,
    square: (1 - planned) * unplannedSquare + planned * (2 * each * each - each),
  };
}

/** Share of planned lines that gives lines their mean size, as near as the two laws allow. */
export function plannedShareFor(mean: number, sizes: LineSizes): number {
  const unplanned = lineSizeMoments(sizes, 0).mean;
  const planned = lineSizeMoments(sizes, 1).mean;
  if (planned === unplanned) return 0;
  return Math.min(1, Math.max(0, (mean - unplanned) / (planned - unplanned)));
}

/** P(line ≤ h pieces) for h = 0 … upTo, unplanned and planned: what a stock of h pieces can serve. */
export function servedBy(sizes: LineSizes, upTo: number) {
  const unplanned = new Float64Array(upTo + 1);
  const planned = new Float64Array(upTo + 1);
  for (let h = 1; h <= upTo; h++) {
    unplanned[h] = 1 - (1 - sizes.single) * (1 - sizes.multiple) ** (h - 1);
    planned[h] = 1 - (1 - sizes.planned) ** h;
  }
  return { unplanned, planned };
}
