import type { Column, TextColumn } from './column.ts';
import { tableSpec, type TableName } from './contract.ts';
import { convert } from './convert.ts';
import { columnName, matchHeader, type HeaderColumn, type Renames } from './header.ts';
import { decode, type Encoding } from './encoding.ts';
import { detectDelimiter, type Delimiter } from './delimiter.ts';
import type { Fates } from './fates.ts';
import { decideFormat, type Decimal } from './number-format.ts';
import { rawColumn, type RawColumn } from './raw-column.ts';
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
  content: string | Uint8Array;
}

/** null = the file is refused, and the reporter knows why. */
export function readFile(
  { file, table, content }: FileToRead,
  { zone, renames }: { zone: Zone; renames: Renames },
  report: Reporter,
): Part | null {
  const decoded = decode(content);
  if ('refused' in decoded) {
    report.add(decoded.refused, { file });
    return null;
  }
  const { text, encoding } = decoded;
  if (text.trim() === '') {
    report.add('empty-file', { file });
    return null;
  }
  if (encoding === 'windows-1252') report.add('read-as-windows-1252', { file });

  const start = skipBlankLines(text);
  const first = text.slice(start.offset, lineEnd(text, start.offset));
  const { columns: known } = tableSpec(table);
  const delimiter = detectDelimiter(first, (name) =>
    Object.hasOwn(known, columnName(name, renames)),
  );
  const header = matchHeader(
    headerCells(first, delimiter),
    { table, file, line: start.line },
    renames,
    report,
  );
  if (header.length === 0) return null;

  const raw = header.map(() => rawColumn());
  const from = { offset: start.offset + first.length + 1, line: start.line + 1 };
  const read = readRows({ text, delimiter, raw, from, file }, report);
  const { rows, lineOf, fates: marks } = read;
  if (rows === 0) report.add('no-rows', { file });
  const decimal = decideDecimal(raw, header, delimiter, file, report);
  const columns = new Map<string, Column>();
  const extra = new Map<string, TextColumn>();
  header.forEach((column, index) => {
    const cells = raw[index];
    if (!column || !cells) return;
    const { name, spec } = column;
    if (!spec) {
      extra.set(name, { kind: 'text', codes: cells.codes.slice(0, rows), words: cells.words });
      return;
    }
    const codes = tableSpec(table).codes?.[name];
    const converted = convert(cells, { name, type: spec.type, rows, decimal, zone, codes });
    columns.set(name, converted.column);
    if (converted.told) report.add(converted.told, { file, line: start.line, column: name });
    const place = { file, column: name, lineOf, expected: codes?.join(', ') ?? '' };
    reportCells({ cells, rows, converted, spec, place, marks }, report);
  });
  return { file, encoding, delimiter, decimal, rows, columns, extra, lineOf, fates: marks };
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

function skipBlankLines(text: string): { offset: number; line: number } {
  let [offset, line] = [0, 1];
  while (text[offset] === '\n') [offset, line] = [offset + 1, line + 1];
  return { offset, line };
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}
