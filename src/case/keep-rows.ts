import type { Column, Table, TextColumn } from './column.ts';

/** The table with the wanted rows only; the table itself when all are wanted. */
export function keepRows(table: Table, wanted: (row: number) => boolean): Table {
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (wanted(row)) rows.push(row);
  if (rows.length === table.rows) return table;
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) columns.set(name, pick(column, rows));
  const extra = new Map<string, TextColumn>();
  for (const [name, column] of table.extra) extra.set(name, pickText(column, rows));
  return {
    ...table,
    rows: rows.length,
    columns,
    extra,
    fileOf: Uint8Array.from(rows, (row) => table.fileOf[row] ?? 0),
    lineOf: Uint32Array.from(rows, (row) => table.lineOf[row] ?? 0),
  };
}

function pick(column: Column, rows: readonly number[]): Column {
  switch (column.kind) {
    case 'text':
      return pickText(column, rows);
    case 'number':
      return {
        kind: 'number',
        numbers: Float64Array.from(rows, (row) => column.numbers[row] ?? NaN),
      };
    case 'date':
      return {
        kind: 'date',
        instants: Float64Array.from(rows, (row) => column.instants[row] ?? NaN),
        timed: Uint8Array.from(rows, (row) => column.timed[row] ?? 0),
      };
  }
}

function pickText(column: TextColumn, rows: readonly number[]): TextColumn {
  const codes = Uint32Array.from(rows, (row) => column.codes[row] ?? 0);
  return { kind: 'text', codes, words: column.words };
}
