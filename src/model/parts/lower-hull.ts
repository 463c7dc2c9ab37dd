/** Points on a straight line to within this part of the values are one segment. */
const STRAIGHT = 1e-12;

/**
 * Corners of the lower convex hull of (0, v₀), (1, v₁), …: the stocks worth stopping at.
 *
 * @param values  one per whole number, finite, at least one
 * @returns indices, rising, from 0 to the last; points on a straight segment are left out
 */
export function lowerHull(values: ArrayLike<number>): number[] {
  const hull: number[] = [];
  for (let n = 0; n < values.length; n++) {
    while (hull.length >= 2 && !below(values, hull.at(-2)!, hull.at(-1)!, n)) hull.pop();
    hull.push(n);
  }
  return hull;
}

/** Is point b clearly under the line from a to c? */
function below(values: ArrayLike<number>, a: number, b: number, c: number): boolean {
  const line = (values[a]! * (c - b) + values[c]! * (b - a)) / (c - a);
  return values[b]! < line - STRAIGHT * Math.max(1, Math.abs(line));
}
