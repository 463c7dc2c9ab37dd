import type { AggregateRow } from './aggregates.ts';

/** Rows of an aggregate by the text of a column that tells them apart. */
export function byText(
  rows: readonly AggregateRow[],
  column: string,
): ReadonlyMap<string, AggregateRow> {
  return new Map(rows.map((row) => [row.text(column), row]));
}
