/**
 * Clients whose margin changed sign between two years.
 *
 * @returns rows of clients who fell below 0, and who rose to 0 or above
 */
export function crossedZero(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): { fell: number[]; rose: number[] } {
  const rows = Array.from({ length: Math.min(before.length, after.length) }, (_, row) => row);
  return {
    fell: rows.filter((row) => before[row]! >= 0 && after[row]! < 0),
    rose: rows.filter((row) => before[row]! < 0 && after[row]! >= 0),
  };
}
