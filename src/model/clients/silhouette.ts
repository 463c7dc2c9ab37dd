import type { Points } from './clusters.ts';

/**
 * How well points sit in their clusters: mean over the points of (b − a) / max(a, b), a = mean
 * distance to the others of its cluster, b = smallest mean distance to another cluster; 0 for a
 * point alone. Euclidean distances. Source: Rousseeuw (1987).
 *
 * rows² × columns operations.
 *
 * @param members  cluster of each point, 0 … k − 1
 * @returns from −1 to 1; 0 with a single cluster
 */
export function silhouette(points: Points, members: Int32Array, k: number): number {
  const { rows, columns, values } = points;
  const sizes = new Int32Array(k);
  for (const member of members) sizes[member]!++;
  const sums = new Float64Array(k);
  let total = 0;
  for (let i = 0; i < rows; i++) {
    sums.fill(0);
    for (let j = 0; j < rows; j++) {
      let square = 0;
      for (let d = 0; d < columns; d++) {
        const gap = values[i * columns + d]! - values[j * columns + d]!;
        square += gap * gap;
      }
      sums[members[j]!]! += Math.sqrt(square);
    }
    total += ofPoint(sums, sizes, members[i]!);
  }
  return total / rows;
}

/** @param sums  of the distances from one point to each cluster */
function ofPoint(sums: Float64Array, sizes: Int32Array, own: number): number {
  if (sizes[own] === 1) return 0;
  const inside = sums[own]! / (sizes[own]! - 1);
  let outside = Infinity;
  for (let c = 0; c < sums.length; c++) {
    if (c !== own && sizes[c]! > 0) outside = Math.min(outside, sums[c]! / sizes[c]!);
  }
  const larger = Math.max(inside, outside);
  return outside === Infinity || larger === 0 ? 0 : (outside - inside) / larger;
}
