import { rows, type Row } from './corvane-tables.ts';

/** Years of the history, oldest first, as `yearOf` counts them. */
export const YEARS = [0, 1, 2];
export const LAST_YEAR = 2;

export const number = (row: Row, column: string): number => Number(row[column] ?? '');

export const sum = (list: readonly number[]): number =>
  list.reduce((left, right) => left + right, 0);
export const mean = (list: readonly number[]): number => sum(list) / list.length;
export const total = (list: readonly Row[], column: string): number =>
  sum(list.map((row) => number(row, column)));

export function by(table: string, key: string): ReadonlyMap<string, Row> {
  return new Map(rows(table).map((row) => [row[key] ?? '', row]));
}

/** Share that the `count` largest groups hold of a column. */
export function shareOfLargest(
  list: readonly Row[],
  group: (row: Row) => string,
  column: string,
  count: number,
): number {
  const sums = new Map<string, number>();
  for (const row of list) {
    const id = group(row);
    sums.set(id, (sums.get(id) ?? 0) + number(row, column));
  }
  const largest = [...sums.values()].sort((left, right) => right - left).slice(0, count);
  return sum(largest) / total(list, column);
}
