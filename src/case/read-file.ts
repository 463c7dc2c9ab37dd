import type { Column, TextColumn } from './column.ts';
import { tableSpec, type TableName } from './contract.ts';
import { convert } from './convert.ts';
import { columnName, matchHeader, type HeaderColumn, type HeaderRules } from './header.ts';
import type { Encoding } from './encoding.ts';
import { detectDelimiter, type Delimiter } from './delimiter.ts';
import type { Fates } from './fates.ts';
import { LINE } from './mapping.ts';
import { openText, type Content } from './open-text.ts';
import { decideFormat, type Decimal } from './number-format.ts';
import { rawColumn, setCell, type RawColumn } from './raw-column.ts';
import { readRows } from './read-rows.ts';
import { reportCells } from './report-cells.ts';
import { eachRecord } from './records.ts';
import type { Reporter } from './reporter.ts';
import type { Zone } from './zone.ts';

/** One file of a table, typed; rejected rows are still there, marked. */
export interface Part {
  file: string;
  encoding: Encoding;
  delimiter: Delimiter;
  decimal: Decimal;
  rows: number;
  columns: Map<string, Column>;
  extra: Map<string, TextColumn>;
  lineOf: Uint32Array;
  fates: Fates;
}

export interface FileToRead {
  file: string;
  table: TableName;
  content: Content;
}

/** How to read it. */
export interface FileRules extends HeaderRules {
  zone: Zone;
  /** Words that say "unknown", beyond the usual ones. */
  unknown: ReadonlySet<string>;
}

/** null = the file is refused, and the reporter knows why. */
export function readFile(
  { file, table, content }: FileToRead,
  rules: FileRules,
  report: Reporter,
): Part | null {
  const opened = openText(content);
  if ('refused' in opened) {
    report.add(opened.refused, { file });
    return null;
  }
  const { encoding } = opened;
  const start = firstLine(opened.texts);
  if (!start) {
    report.add('empty-file', { file });
    return null;
  }
  if (encoding === 'windows-1252') report.add('read-as-windows-1252', { file });

  const { zone, renames, unknown } = rules;
  const { text: first, rest } = start;
  const { columns: known } = tableSpec(table);
  const delimiter = detectDelimiter(first, (name) =>
    Object.hasOwn(known, columnName(name, renames)),
  );
  const cells = headerCells(first, delimiter);
  const names = Object.hasOwn(renames, LINE) ? [...cells, LINE] : cells;
  const header = matchHeader(names, { table, file, line: start.line }, rules, report);
  if (header.length === 0) return null;

  const raw = cells.map(() => rawColumn());
  const toRead = { texts: rest, delimiter, raw, firstLine: start.line + 1, file };
  const read = readRows(toRead, report);
  const { rows, lineOf, fates: marks } = read;
  if (names.length > cells.length) raw.push(lineNumbers(lineOf));
  if (rows === 0) report.add('no-rows', { file });
  const decimal = decideDecimal(raw, header, delimiter, file, report);
  const columns = new Map<string, Column>();
  const extra = new Map<string, TextColumn>();
  header.forEach((column) => {
    // Taken one by one: what is typed is forgotten as it stood.
    const cells = raw.shift();
    if (!column || !cells) return;
    const { name, spec } = column;
    if (!spec) {
      extra.set(name, { kind: 'text', codes: cells.codes.slice(0, rows), words: cells.words });
      return;
    }
    const codes = tableSpec(table).codes?.[name];
    const words = unknown.size === 0 ? cells.words : cells.words.map((word) => said(word, unknown));
    const meant = { ...cells, words };
    const converted = convert(meant, { name, type: spec.type, rows, decimal, zone, codes });
    columns.set(name, converted.column);
    if (converted.told) report.add(converted.told, { file, line: start.line, column: name });
    const place = { file, column: name, lineOf, expected: codes?.join(', ') ?? '' };
    reportCells({ cells, rows, converted, spec, place, marks }, report);
  });
  return { file, encoding, delimiter, decimal, rows, columns, extra, lineOf, fates: marks };
}

/** A word as the converters know it. */
function said(word: string, unknown: ReadonlySet<string>): string {
  return unknown.has(word.trim()) ? 'NULL' : word;
}

function lineNumbers(lineOf: Uint32Array): RawColumn {
  const column = rawColumn();
  lineOf.forEach((line, row) => setCell(column, row, String(line)));
  return column;
}

function decideDecimal(
  raw: readonly RawColumn[],
  header: readonly (HeaderColumn | null)[],
  delimiter: Delimiter,
  file: string,
  report: Reporter,
): Decimal {
  const numeric = new Set(['number', 'integer', 'share', 'cap']);
  function* words(): Generator<string> {
    for (const [index, column] of header.entries()) {
      if (column?.spec && numeric.has(column.spec.type)) yield* raw[index]?.words ?? [];
    }
  }
  const { decimal } = decideFormat(words(), delimiter);
  if (decimal === ',') report.add('decimal-comma', { file });
  return decimal;
}

function headerCells(line: string, delimiter: Delimiter): readonly string[] {
  let cells: readonly string[] = [];
  eachRecord(line, delimiter, 0, (found) => {
    cells = found;
  });
  return cells;
}

interface FirstLine {
  /** The first line that is not blank, its number, and what follows it. */
  text: string;
  line: number;
  rest: Iterable<string>;
}

/** null = there is nothing but blanks. */
function firstLine(texts: Iterable<string>): FirstLine | null {
  const pieces = texts[Symbol.iterator]();
  let line = 1;
  for (let piece = pieces.next(); piece.done !== true; piece = pieces.next()) {
    const text = piece.value;
    if (text.trim() === '') {
      line += text.split('\n').length - 1;
      continue;
    }
    let from = 0;
    while (text[from] === '\n') [from, line] = [from + 1, line + 1];
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    return { text: text.slice(from, end), line, rest: following(text.slice(end + 1), pieces) };
  }
  return null;
}

function* following(text: string, pieces: Iterator<string>): Generator<string> {
  yield text;
  for (let piece = pieces.next(); piece.done !== true; piece = pieces.next()) yield piece.value;
}
