/**
 * 0 … count − 1 in a random order, all orders equally likely (Fisher and Yates).
 *
 * @param count  whole, ≥ 0
 * @param draw   uniform in [0, 1)
 */
export function shuffled(count: number, draw: () => number): number[] {
  const order = Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(draw() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}
