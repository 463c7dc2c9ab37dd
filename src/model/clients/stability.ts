import { mulberry32 } from '../probability/mulberry32.ts';
import { whole } from '../probability/refusal.ts';
import { adjustedRand } from './adjusted-rand.ts';
import type { Points } from './clusters.ts';
import { kMeans } from './k-means.ts';

/** Share of the points that a resample keeps. */
const KEPT = 0.8;

/**
 * Does a clustering come back when a fifth of the points is left out? Mean agreement (adjusted Rand)
 * between the clusters of each resample and those of all points, on the points they share.
 *
 * `resamples` + 1 searches of k-means.
 *
 * @param k          clusters, whole, from 1 to four fifths of the points
 * @param resamples  whole, ≥ 1
 * @param seed       whole number
 * @returns at most 1: the same clusters every time
 * @throws RangeError when k or resamples is out of range
 */
export function stability(points: Points, k: number, resamples = 20, seed = 1): number {
  whole('resamples', resamples, 1);
  const draw = mulberry32(seed);
  const { members } = kMeans(points, k, seed);
  let agreement = 0;
  for (let sample = 1; sample <= resamples; sample++) {
    const rows = keptRows(points.rows, draw);
    const again = kMeans(rowsOf(points, rows), k, seed + sample);
    agreement += adjustedRand(
      again.members,
      rows.map((row) => members[row]!),
    );
  }
  return agreement / resamples;
}

/** Rows drawn without putting back: the first of a shuffle (Fisher and Yates). */
function keptRows(rows: number, draw: () => number): number[] {
  const order = Array.from({ length: rows }, (_, row) => row);
  const kept = Math.max(1, Math.round(KEPT * rows));
  for (let place = 0; place < kept; place++) {
    const other = place + Math.floor(draw() * (rows - place));
    [order[place], order[other]] = [order[other]!, order[place]!];
  }
  return order.slice(0, kept);
}

function rowsOf({ columns, values }: Points, rows: readonly number[]): Points {
  const kept = new Float64Array(rows.length * columns);
  rows.forEach((row, place) => {
    kept.set(values.subarray(row * columns, (row + 1) * columns), place * columns);
  });
  return { rows: rows.length, columns, values: kept };
}
