/** The same scenario computed twice, or kept as text in between; two scenarios stand further apart. */
export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, k) => {
    const other = b[k] ?? Number.NaN;
    return Math.abs(value - other) <= 1e-9 * Math.max(Math.abs(value), Math.abs(other));
  });
}
