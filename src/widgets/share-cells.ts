/** A row of integer percents, as cells to type in: the last one takes what the others leave. */

/** The row over `size` cells, those it leaves out at 0. */
export function padded(row: readonly number[], size: number): readonly number[] {
  return Array.from({ length: size }, (_, cell) => row[cell] ?? 0);
}

/** Most that one cell may take, the other written cells as they stand. Percents. */
export function mostOf(row: readonly number[], cell: number): number {
  const others = row.slice(0, -1).reduce((sum, own, k) => (k === cell ? sum : sum + own), 0);
  return 100 - others;
}

/**
 * The row with one cell written, its last cell what remains; cells beyond the first `least` that hold
 * nobody are left out at its end.
 *
 * @param value  integer, 0 to `mostOf(row, cell)`
 */
export function withCell(
  row: readonly number[],
  cell: number,
  value: number,
  least: number,
): readonly number[] {
  const last = row.length - 1;
  const next = row.map((own, k) =>
    k === cell ? value : k === last ? mostOf(row, cell) - value : own,
  );
  const end = next.findLastIndex((own) => own > 0);
  return next.slice(0, Math.max(least, end + 1));
}

/** What was typed, when it is a whole number the cell may take; else what is wrong with it. */
export function readCell(text: string, most: number): number | 'range' | 'whole' {
  const value = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || Number.isNaN(value) || value < 0 || value > most) return 'range';
  return Number.isInteger(value) ? value : 'whole';
}
