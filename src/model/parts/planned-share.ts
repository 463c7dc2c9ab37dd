import type { Network } from '../case.ts';

/** Lines' worth of catalogue experience that joins each part's own planned share. */
const PRIOR_LINES = 4;
/** Halvings of the logarithm of a factor, from 2 × 16 down to 1e-8. */
const HALVINGS = 32;
const LOG_LIMIT = 16;
/** No part has planned lines only: odds stay finite. */
const MOST = 1 - 1e-9;

/**
 * Share of the lines of a class on a part that are planned: [item][class].
 *
 * Planned lines are large and lean to fast parts. The case counts them by class and by part, not by
 * both: odds multiply, class by part, and each class's factor is set so that its lines keep its share.
 *
 * @param lines       lines of the history: [item][class]
 * @param classShare  share of each class's lines that are planned: [class]
 */
export function plannedShares(
  { items }: Network,
  lines: Float64Array,
  classShare: readonly number[],
): Float64Array {
  const classes = classShare.length;
  const odds = partOdds(items.plannedLines, lines, classes);
  const shares = new Float64Array(items.count * classes);
  classShare.forEach((wanted, cls) => {
    const factor = factorFor(odds, lines, classes, cls, wanted);
    odds.forEach((odd, item) => (shares[item * classes + cls] = shareOf(odd * factor)));
  });
  return shares;
}

function partOdds(planned: Uint32Array, lines: Float64Array, classes: number): Float64Array {
  const total = lines.reduce((sum, count) => sum + count, 0);
  const all = total > 0 ? planned.reduce((sum, count) => sum + count, 0) / total : 0;
  return Float64Array.from(planned, (count, item) => {
    const own = lines.subarray(item * classes, (item + 1) * classes);
    const seen = own.reduce((sum, each) => sum + each, 0);
    const share = Math.min(MOST, (count + PRIOR_LINES * all) / (seen + PRIOR_LINES));
    return share / (1 - share);
  });
}

/** What the odds of every part are multiplied by so that the class's lines have the share wanted. */
function factorFor(
  odds: Float64Array,
  lines: Float64Array,
  classes: number,
  cls: number,
  wanted: number,
): number {
  let total = 0;
  for (let item = 0; item < odds.length; item++) total += lines[item * classes + cls]!;
  let low = -LOG_LIMIT;
  let high = LOG_LIMIT;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    const factor = Math.exp(middle);
    let planned = 0;
    for (let item = 0; item < odds.length; item++) {
      planned += lines[item * classes + cls]! * shareOf(odds[item]! * factor);
    }
    if (planned < wanted * total) low = middle;
    else high = middle;
  }
  return wanted > 0 ? Math.exp((low + high) / 2) : 0;
}

const shareOf = (odds: number): number => odds / (1 + odds);
