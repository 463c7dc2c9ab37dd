import type { Column, DateColumn, NumberColumn, Table, TextColumn } from './column.ts';
import type { TableName } from './contract.ts';
import { KEPT, type Fates } from './fates.ts';
import type { Part } from './read-file.ts';

/** The files of one table, end to end; a column that one of them lacks is unknown there. */
export function joinParts(name: TableName, parts: readonly Part[]): { table: Table; fates: Fates } {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const fileOf = new Uint8Array(rows);
  const lineOf = new Uint32Array(rows);
  const fate = new Uint8Array(rows).fill(KEPT);
  const reason = new Uint8Array(rows);
  let start = 0;
  parts.forEach((part, file) => {
    fileOf.fill(file, start, start + part.rows);
    lineOf.set(part.lineOf, start);
    fate.set(part.fates.fate, start);
    reason.set(part.fates.reason, start);
    start += part.rows;
  });
  const columns = joinColumns(parts, rows, (part) => part.columns, joinAny);
  const extra = joinColumns(parts, rows, (part) => part.extra, joinTexts);
  const files = parts.map((part) => part.file);
  return { table: { name, rows, columns, extra, files, fileOf, lineOf }, fates: { fate, reason } };
}

/** A column in each part that has it, with the row where that part starts. */
type Pieces<C> = { column: C; start: number }[];

function joinColumns<C>(
  parts: readonly Part[],
  rows: number,
  columnsOf: (part: Part) => ReadonlyMap<string, C>,
  join: (pieces: Pieces<C>, rows: number) => C,
): Map<string, C> {
  const names = new Set(parts.flatMap((part) => [...columnsOf(part).keys()]));
  const joined = new Map<string, C>();
  for (const name of names) {
    const pieces: Pieces<C> = [];
    let start = 0;
    for (const part of parts) {
      const column = columnsOf(part).get(name);
      if (column) pieces.push({ column, start });
      start += part.rows;
    }
    const only = parts.length === 1 ? pieces[0]?.column : undefined;
    joined.set(name, only ?? join(pieces, rows));
  }
  return joined;
}

function joinAny(pieces: Pieces<Column>, rows: number): Column {
  const texts = pieces.filter(
    (piece): piece is Pieces<TextColumn>[number] => piece.column.kind === 'text',
  );
  if (texts.length > 0) return joinTexts(texts, rows);
  const dates = pieces.filter(
    (piece): piece is Pieces<DateColumn>[number] => piece.column.kind === 'date',
  );
  if (dates.length > 0) return joinDates(dates, rows);
  return joinNumbers(
    pieces.filter((piece): piece is Pieces<NumberColumn>[number] => piece.column.kind === 'number'),
    rows,
  );
}

function joinTexts(pieces: Pieces<TextColumn>, rows: number): TextColumn {
  const codes = new Uint32Array(rows);
  const words = [''];
  const index = new Map<string, number>([['', 0]]);
  for (const { column, start } of pieces) {
    const newCode = column.words.map((word) => {
      const known = index.get(word);
      if (known !== undefined) return known;
      index.set(word, words.length);
      return words.push(word) - 1;
    });
    column.codes.forEach((code, row) => {
      codes[start + row] = newCode[code] ?? 0;
    });
  }
  return { kind: 'text', codes, words };
}

function joinNumbers(pieces: Pieces<NumberColumn>, rows: number): NumberColumn {
  const numbers = new Float64Array(rows).fill(NaN);
  for (const { column, start } of pieces) numbers.set(column.numbers, start);
  return { kind: 'number', numbers };
}

function joinDates(pieces: Pieces<DateColumn>, rows: number): DateColumn {
  const instants = new Float64Array(rows).fill(NaN);
  const timed = new Uint8Array(rows);
  for (const { column, start } of pieces) {
    instants.set(column.instants, start);
    timed.set(column.timed, start);
  }
  return { kind: 'date', instants, timed };
}
