import { mulberry32 } from '../probability/mulberry32.ts';
import { refuse, whole } from '../probability/refusal.ts';
import type { Clusters, Points } from './clusters.ts';
import { settle } from './k-means-settle.ts';

/** Searches, each from its own starts; the best of them is the answer. */
const SEARCHES = 5;
const STARTS = 15;
/** Swaps in a row without gain that end a search: so many, and so many more per cluster. */
const PATIENCE = 60;
const PATIENCE_PER_CLUSTER = 20;
const MAX_SWAPS = 3000;
/** A gain below this part of the sum of squares is rounding. */
const GAIN = 1e-10;

/**
 * The k-means partition with the smallest within-cluster sum of squares found.
 *
 * A search takes the best of some starts drawn by k-means++ (Arthur and Vassilvitskii 2007), each
 * settled by Hartigan's moves; then one centre, drawn, jumps onto a point, drawn, and all settles
 * again, as long as that gains now and then (random swap, Fränti 2018). On tables of a few hundred
 * points and ten clusters the answer no longer depends on the seed. Raw coordinates; scale before.
 *
 * @param k     clusters, whole, from 1 to the number of points
 * @param seed  whole number
 * @throws RangeError when k is out of range
 */
export function kMeans(points: Points, k: number, seed = 1): Clusters {
  whole('clusters', k, 1);
  if (k > points.rows) refuse('clusters', `at most ${points.rows} points`, k);
  const draw = mulberry32(seed);
  let best = search(points, k, draw);
  for (let round = 1; round < SEARCHES; round++) {
    const next = search(points, k, draw);
    if (next.withinSS < best.withinSS * (1 - GAIN)) best = next;
  }
  return best;
}

function search(points: Points, k: number, draw: () => number): Clusters {
  let best = settle(points, scatter(points, k, draw));
  for (let start = 1; start < STARTS; start++) {
    const next = settle(points, scatter(points, k, draw));
    if (next.withinSS < best.withinSS) best = next;
  }
  const patience = PATIENCE + PATIENCE_PER_CLUSTER * k;
  for (let swap = 0, vain = 0; swap < MAX_SWAPS && vain < patience; swap++, vain++) {
    const next = settle(points, swapped(points, best.centres, draw));
    if (next.withinSS < best.withinSS * (1 - GAIN)) {
      best = next;
      vain = 0;
    }
  }
  return best;
}

/** The same centres but one, which jumps onto a point. */
function swapped({ rows, columns, values }: Points, from: Float64Array, draw: () => number) {
  const centres = from.slice();
  const centre = Math.floor((draw() * centres.length) / columns);
  const row = Math.floor(draw() * rows);
  centres.set(values.subarray(row * columns, (row + 1) * columns), centre * columns);
  return centres;
}

/** k points as first centres, each drawn in proportion to its squared distance to those before. */
function scatter(points: Points, k: number, draw: () => number): Float64Array {
  const { rows, columns, values } = points;
  const centres = new Float64Array(k * columns);
  const nearest = new Float64Array(rows).fill(1);
  for (let c = 0; c < k; c++) {
    const total = nearest.reduce((sum, weight) => sum + weight, 0);
    let left = draw() * total;
    let row = 0;
    while (row < rows - 1 && (left -= nearest[row]!) >= 0) row++;
    centres.set(values.subarray(row * columns, (row + 1) * columns), c * columns);
    for (let i = 0; i < rows; i++) {
      let distance = 0;
      for (let d = 0; d < columns; d++) {
        distance += (values[i * columns + d]! - centres[c * columns + d]!) ** 2;
      }
      if (c === 0 || distance < nearest[i]!) nearest[i] = distance;
    }
  }
  return centres;
}
