import type { Clusters, Points } from './clusters.ts';

/** Rounds allowed; each lowers the sum of squares, and partitions are finite in number. */
const MAX_ROUNDS = 500;
/** A move must gain this part of the point's own cost: less is rounding. */
const GAIN = 1e-10;

/**
 * From first centres to a partition that no single point can improve by moving.
 *
 * One nearest-centre assignment, then Hartigan's moves: a point leaves cluster a (size n) for b
 * (size m) when m/(m+1) d²(b) < n/(n−1) d²(a), the exact change of the sum of squares. Every such
 * partition is also stable for Lloyd's rule, and the reverse does not hold. A point alone stays;
 * an empty cluster takes the first point that gains by it.
 */
export function settle(points: Points, centres: Float64Array): Clusters {
  const { rows, columns, values } = points;
  const k = centres.length / columns;
  const members = new Int32Array(rows);
  const sizes = new Int32Array(k);
  for (let i = 0; i < rows; i++) {
    let nearest = 0;
    let least = Infinity;
    for (let c = 0; c < k; c++) {
      const square = distance(i, c, least);
      if (square < least) {
        least = square;
        nearest = c;
      }
    }
    members[i] = nearest;
    sizes[nearest]!++;
  }
  recentre();

  let moved = true;
  for (let round = 0; moved && round < MAX_ROUNDS; round++) {
    moved = false;
    for (let i = 0; i < rows; i++) {
      const from = members[i]!;
      const size = sizes[from]!;
      if (size === 1) continue;
      const saved = (size / (size - 1)) * distance(i, from, Infinity);
      let to = from;
      let least = saved * (1 - GAIN);
      for (let c = 0; c < k; c++) {
        if (c === from) continue;
        const part = sizes[c]! / (sizes[c]! + 1);
        const added = part === 0 ? 0 : part * distance(i, c, least / part);
        if (added < least) {
          least = added;
          to = c;
        }
      }
      if (to === from) continue;
      move(i, from, to);
      moved = true;
    }
    recentre();
  }

  let withinSS = 0;
  for (let i = 0; i < rows; i++) withinSS += distance(i, members[i]!, Infinity);
  return { members, centres, sizes, withinSS };

  /** Squared distance; the sum is left as soon as it passes `enough`. */
  function distance(i: number, c: number, enough: number): number {
    let sum = 0;
    let at = c * columns;
    for (let v = i * columns; v < (i + 1) * columns && sum <= enough; v++, at++) {
      const gap = values[v]! - centres[at]!;
      sum += gap * gap;
    }
    return sum;
  }

  function move(i: number, from: number, to: number): void {
    const leaving = --sizes[from]!;
    const joining = ++sizes[to]!;
    members[i] = to;
    for (let d = 0; d < columns; d++) {
      const value = values[i * columns + d]!;
      centres[from * columns + d]! -= (value - centres[from * columns + d]!) / leaving;
      centres[to * columns + d]! += (value - centres[to * columns + d]!) / joining;
    }
  }

  /** Means from scratch, so that small moves leave no rounding behind. */
  function recentre(): void {
    const kept = centres.slice();
    centres.fill(0);
    for (let i = 0; i < rows; i++) {
      for (let d = 0; d < columns; d++) {
        centres[members[i]! * columns + d]! += values[i * columns + d]!;
      }
    }
    for (let c = 0; c < k; c++) {
      for (let d = 0; d < columns; d++) {
        const at = c * columns + d;
        centres[at] = sizes[c] === 0 ? kept[at]! : centres[at]! / sizes[c]!;
      }
    }
  }
}
