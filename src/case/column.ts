import type { TableName } from './contract.ts';

/** Words coded by a dictionary; code 0 is the empty word: unknown. */
export interface TextColumn {
  readonly kind: 'text';
  readonly codes: Uint32Array;
  readonly words: readonly string[];
}

/** NaN = unknown (inside this room only). Months are counted from year 0, times in minutes of the day. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly numbers: Float64Array;
}

/** Minutes since 1970 UTC, NaN = unknown; a day without a time is its local midnight, `timed` 0. */
export interface DateColumn {
  readonly kind: 'date';
  readonly instants: Float64Array;
  readonly timed: Uint8Array;
}

export type Column = TextColumn | NumberColumn | DateColumn;

export interface Table {
  readonly name: TableName;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** Columns the contract does not know, kept as words. */
  readonly extra: ReadonlyMap<string, TextColumn>;
  /** Where each row stands. */
  readonly files: readonly string[];
  readonly fileOf: Uint8Array;
  readonly lineOf: Uint32Array;
}

export type Tables = Partial<Record<TableName, Table>>;

/** Words of a column; all unknown when the table does not have it. */
export function textOf(table: Table, name: string): TextColumn {
  const column = table.columns.get(name);
  if (column?.kind === 'text') return column;
  return { kind: 'text', codes: new Uint32Array(table.rows), words: [''] };
}

/** Numbers of a column; all NaN when the table does not have it. */
export function numbersOf(table: Table, name: string): Float64Array {
  const column = table.columns.get(name);
  return column?.kind === 'number' ? column.numbers : new Float64Array(table.rows).fill(NaN);
}

/** Dates of a column; all unknown when the table does not have it. */
export function datesOf(table: Table, name: string): DateColumn {
  const column = table.columns.get(name);
  if (column?.kind === 'date') return column;
  return {
    kind: 'date',
    instants: new Float64Array(table.rows).fill(NaN),
    timed: new Uint8Array(table.rows),
  };
}

export function wordAt(column: TextColumn, row: number): string {
  return column.words[column.codes[row] ?? 0] ?? '';
}

export function placeOf(table: Table, row: number): { file: string; line: number } {
  return { file: table.files[table.fileOf[row] ?? 0] ?? '', line: table.lineOf[row] ?? 0 };
}

/** Is the cell empty, or unreadable? */
export function isUnknown(column: Column, row: number): boolean {
  if (column.kind === 'text') return column.codes[row] === 0;
  return Number.isNaN(column.kind === 'number' ? column.numbers[row] : column.instants[row]);
}
