import { textOf, wordAt } from '#case/column.ts';
import type { ReadResult } from '#case/read.ts';

type Table = ReadResult['tables']['items'];

/** The file most tests rewrite. */
export const LINES = 'order_lines.csv';

export const codesOf = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);

export function linesOf({ tables }: ReadResult): NonNullable<Table> {
  if (!tables.order_lines) throw new Error('order_lines must be read');
  return tables.order_lines;
}

/** Cells of a column of text, row by row. */
export function wordsOf(table: Table, name: string): string[] {
  if (!table) throw new Error('the table must be read');
  const column = textOf(table, name);
  return Array.from({ length: table.rows }, (_, row) => wordAt(column, row));
}
