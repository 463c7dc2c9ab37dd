import { textOf, wordAt, type Table, type TextColumn } from './column.ts';

/** Row of `to` whose key is the word of each row of `from`; −1 where there is none. */
export function joinRows(
  from: Table,
  column: string,
  to: Table | undefined,
  key: string,
): Int32Array {
  const rows = new Int32Array(from.rows).fill(-1);
  if (!to || !from.columns.has(column)) return rows;
  const { codes, words } = textOf(from, column);
  const rowOf = rowsByKey(to, key);
  const ofCode = words.map((word) => (word === '' ? -1 : (rowOf.get(word) ?? -1)));
  for (let row = 0; row < rows.length; row++) rows[row] = ofCode[codes[row] ?? 0] ?? -1;
  return rows;
}

export function rowsByKey(table: Table, key: string): ReadonlyMap<string, number> {
  const words = textOf(table, key);
  const rowOf = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) rowOf.set(wordAt(words, row), row);
  return rowOf;
}

/** Distinct non-empty words that stand in at least one row, in alphabetical order. */
export function usedWords({ codes, words }: TextColumn): string[] {
  const used = new Set(codes);
  return words.filter((word, code) => word !== '' && used.has(code)).sort();
}
