import { readSpec } from './column-spec.ts';
import { isUnknown, placeOf, wordAt, type Column, type Table } from './column.ts';
import { tableSpec } from './contract.ts';
import { mark, REJECTED, type Fates } from './fates.ts';
import { isoDay } from './days.ts';
import type { Reporter } from './reporter.ts';

/** Refuses rows without key, copies of a whole line, and a key that comes back with other cells. */
export function checkKeys(table: Table, fates: Fates, report: Reporter): void {
  if (lacksKey(table)) {
    // Said once, where the header was read.
    for (let row = 0; row < table.rows; row++) mark(fates, row, REJECTED, 'missing-key');
    return;
  }
  const key = keyColumns(table);
  if (key.length === 0) {
    reportRepeatedLines(table, fates, report);
    return;
  }
  const starred = key.filter(({ starred }) => starred);
  const first = new Map<string | number, number>();
  const idOf = rowIds(key.map(({ column }) => column));
  for (let row = 0; row < table.rows; row++) {
    if (fates.fate[row] === REJECTED) continue;
    const empty = starred.find(({ column }) => isUnknown(column, row));
    if (empty) {
      report.add('empty-key', { ...placeOf(table, row), column: empty.name });
      mark(fates, row, REJECTED, 'empty-key');
      continue;
    }
    const id = idOf(row);
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, row);
      continue;
    }
    const same = sameRow(table, row, other);
    const code = same ? 'duplicate-line' : 'duplicate-key';
    const got = key.map(({ column }) => cellText(column, row)).join(' ');
    const expected = String(placeOf(table, other).line);
    const column = key.map(({ name }) => name).join(' ');
    report.add(code, { ...placeOf(table, row), column }, { expected, got });
    mark(fates, row, REJECTED, code);
  }
}

interface KeyColumn {
  name: string;
  starred: boolean;
  column: Column;
}

/** Without a starred column of its key, and of the set that may stand for it, no line can be told apart. */
function lacksKey({ name, columns: present }: Table): boolean {
  const { columns, orKey } = tableSpec(name);
  if (orKey?.every((column) => present.has(column))) return false;
  return Object.entries(columns).some(([column, text]) => {
    const { key, starred } = readSpec(text);
    return key && starred && !present.has(column);
  });
}

/** Columns of the key, or of the set that may stand for it; empty when the table has none. */
function keyColumns(table: Table): KeyColumn[] {
  const { columns, orKey } = tableSpec(table.name);
  const own = Object.entries(columns)
    .map(([name, spec]) => ({ name, spec: readSpec(spec) }))
    .filter(({ spec }) => spec.key);
  const complete = own.every(({ name, spec }) => !spec.starred || table.columns.has(name));
  const names = complete || !orKey ? own : orKey.map((name) => ({ name, spec: { starred: true } }));
  return names.flatMap(({ name, spec }) => {
    const column = table.columns.get(name);
    return column ? [{ name, starred: spec.starred, column }] : [];
  });
}

/** One number per distinct key when the product of the dictionaries is exact, else one string. */
function rowIds(columns: readonly Column[]): (row: number) => string | number {
  const coded = columns.map(codesOf);
  const size = coded.reduce((product, { size }) => product * size, 1);
  if (size > Number.MAX_SAFE_INTEGER) {
    return (row) => coded.map(({ codes }) => codes[row]).join(' ');
  }
  return (row) => {
    let id = 0;
    for (const { codes, size } of coded) id = id * size + (codes[row] ?? 0);
    return id;
  };
}

function codesOf(column: Column): { codes: Uint32Array; size: number } {
  if (column.kind === 'text') return { codes: column.codes, size: column.words.length };
  const values = column.kind === 'number' ? column.numbers : column.instants;
  const index = new Map<number, number>();
  const codes = new Uint32Array(values.length);
  values.forEach((value, row) => {
    const code = index.get(value) ?? index.size;
    if (code === index.size) index.set(value, code);
    codes[row] = code;
  });
  return { codes, size: Math.max(1, index.size) };
}

function reportRepeatedLines(table: Table, fates: Fates, report: Reporter): void {
  const columns = [...table.columns.values()];
  if (columns.length === 0) return;
  const idOf = rowIds(columns);
  const seen = new Set<string | number>();
  for (let row = 0; row < table.rows; row++) {
    if (fates.fate[row] === REJECTED) continue;
    const id = idOf(row);
    if (seen.has(id)) report.add('repeated-line', placeOf(table, row));
    seen.add(id);
  }
}

function sameRow(table: Table, one: number, two: number): boolean {
  const same = (column: Column): boolean => cellText(column, one) === cellText(column, two);
  return [...table.columns.values(), ...table.extra.values()].every(same);
}

function cellText(column: Column, row: number): string {
  if (column.kind === 'text') return wordAt(column, row);
  if (column.kind === 'number') return String(column.numbers[row]);
  const instant = column.instants[row] ?? NaN;
  return Number.isNaN(instant) ? '' : `${isoDay(Math.floor(instant / 1440))} ${instant % 1440}`;
}
