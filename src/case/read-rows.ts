import { KEPT, REJECTED, REPAIRED, type Fates, mark } from './fates.ts';
import type { IssueCode } from './issue.ts';
import { setCell, type RawColumn } from './raw-column.ts';
import { eachRecordIn, type RecordState } from './records.ts';
import type { Reporter } from './reporter.ts';

interface RowsToRead {
  /** In pieces that end with a line. */
  texts: Iterable<string>;
  delimiter: string;
  raw: readonly RawColumn[];
  /** Number of their first line. */
  firstLine: number;
  file: string;
}

interface RowsRead {
  rows: number;
  lineOf: Uint32Array;
  fates: Fates;
}

/** Fills the raw columns; a record that cannot be cut into cells stays as a row of empty cells, rejected. */
export function readRows(
  { texts, delimiter, raw, firstLine, file }: RowsToRead,
  report: Reporter,
): RowsRead {
  const width = raw.length;
  let lineOf = new Uint32Array(1024);
  const notSound = new Map<number, { fate: typeof REPAIRED | typeof REJECTED; code: IssueCode }>();
  let rows = 0;
  let most = width;
  eachRecordIn(
    texts,
    delimiter,
    width,
    (cells, line, state) => {
      if (rows >= lineOf.length) lineOf = grown(lineOf);
      lineOf[rows] = line;
      // A delimiter after the last cell is a habit of the whole file, or a line that slipped.
      if (rows === 0 && areBlank(cells.slice(width))) most = Math.max(width, cells.length);
      const code =
        state === 'sound' && cells.length === width ? null : verdict(cells, width, most, state);
      if (code) {
        const fate = code === 'stray-quote' || code === 'trailing-cells' ? REPAIRED : REJECTED;
        notSound.set(rows, { fate, code });
        const got =
          code === 'field-count' ? String(cells.length) : cells.join(delimiter).slice(0, 80);
        report.add(code, { file, line }, { expected: String(width), got });
        if (fate === REJECTED) {
          fillEmpty(raw, rows);
          rows += 1;
          return;
        }
      }
      for (let index = 0; index < width; index++) {
        const column = raw[index];
        if (column) setCell(column, rows, cells[index] ?? '');
      }
      rows += 1;
    },
    firstLine,
  );
  // All words are known: nothing will be looked up any more.
  for (const column of raw) column.index.clear();
  const fates = { fate: new Uint8Array(rows).fill(KEPT), reason: new Uint8Array(rows) };
  for (const [row, { fate, code }] of notSound) mark(fates, row, fate, code);
  return { rows, lineOf: lineOf.slice(0, rows), fates };
}

function verdict(
  cells: readonly string[],
  width: number,
  most: number,
  state: RecordState,
): IssueCode | null {
  if (state === 'unclosed') return 'unclosed-quote';
  if (cells.length < width || cells.length > most) return 'field-count';
  if (!areBlank(cells.slice(width))) return 'field-count';
  return state === 'stray' ? 'stray-quote' : 'trailing-cells';
}

function areBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function fillEmpty(raw: readonly RawColumn[], row: number): void {
  for (const column of raw) setCell(column, row, '');
}

function grown(lines: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(lines.length * 2);
  larger.set(lines);
  return larger;
}
