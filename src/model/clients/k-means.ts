import { mulberry32 } from '../probability/mulberry32.ts';
import { refuse, whole } from '../probability/refusal.ts';
import type { Clusters, Points } from './clusters.ts';
import { settle } from './k-means-settle.ts';

/** Starts tried at least, and the times the best must have been found before the search ends. */
const STARTS = 60;
const REPEATS = 12;
const MAX_STARTS = 600;

/**
 * The k-means partition with the smallest within-cluster sum of squares found.
 *
 * Starts drawn by k-means++ (Arthur and Vassilvitskii 2007), each settled by Lloyd's and Hartigan's
 * moves. The search stops once the best has come back 12 times, at 60 starts at least and 600 at
 * most: the answer then hardly depends on the seed. Raw coordinates; scale them before.
 *
 * @param k     clusters, whole, from 1 to the number of points
 * @param seed  whole number
 * @throws RangeError when k is out of range
 */
export function kMeans(points: Points, k: number, seed = 1): Clusters {
  whole('clusters', k, 1);
  if (k > points.rows) refuse('clusters', `at most ${points.rows} points`, k);
  const draw = mulberry32(seed);
  let best: Clusters | null = null;
  let found = 0;
  for (let start = 0; start < MAX_STARTS; start++) {
    const next = settle(points, scatter(points, k, draw));
    const gain = best ? best.withinSS - next.withinSS : Infinity;
    const noise = 1e-9 * next.withinSS;
    if (gain > noise) found = 0;
    if (gain >= -noise) found++;
    if (!best || gain > 0) best = next;
    if (start + 1 >= STARTS && found >= REPEATS) break;
  }
  return best!;
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
