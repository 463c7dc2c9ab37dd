import { isBlankMarker } from './blanks.ts';
import type { ColumnType } from './column-spec.ts';
import { rearm } from './formula.ts';
import type { Converted, ConvertOptions } from './converted.ts';
import type { IssueCode } from './issue.ts';
import type { RawColumn } from './raw-column.ts';

/** Ids, codes, words: trimmed, blank markers emptied, all the rest kept as it stands. */
export function convertWords(raw: RawColumn, { type, rows, codes }: ConvertOptions): Converted {
  const problems = new Map<number, IssueCode>();
  const words = [''];
  const index = new Map<string, number>([['', 0]]);
  const newCode = new Uint32Array(raw.words.length);
  raw.words.forEach((cell, code) => {
    if (code === 0) return;
    const { word, problem } = read(cell, type, codes);
    if (problem) problems.set(code, problem);
    let known = index.get(word);
    if (known === undefined) {
      known = words.length;
      words.push(word);
      index.set(word, known);
    }
    newCode[code] = known;
  });
  const column = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) column[row] = newCode[raw.codes[row] ?? 0] ?? 0;
  return { column: { kind: 'text', codes: column, words }, problems };
}

function read(
  cell: string,
  type: ColumnType,
  codes: readonly string[] | undefined,
): { word: string; problem: IssueCode | null } {
  const flat = cell.includes('\n') ? cell.replace(/\s*\n\s*/g, ' ') : cell;
  const word = rearm(flat.trim());
  if (isBlankMarker(word, type)) return { word: '', problem: 'blank-marker' };
  const wrong = wrongWord(word, type, codes);
  if (wrong === 'not-a-period' || wrong === 'not-a-day') return { word: '', problem: wrong };
  if (flat !== cell) return { word, problem: wrong ?? 'line-break' };
  const spaced = word !== rearm(cell) && type !== 'text' ? 'spaces-around' : null;
  return { word, problem: wrong ?? spaced };
}

function wrongWord(
  word: string,
  type: ColumnType,
  codes: readonly string[] | undefined,
): IssueCode | null {
  if (word === '') return null;
  switch (type) {
    case 'code':
      return codes && !codes.includes(word) ? 'unknown-code' : null;
    case 'country':
      return /^[A-Z]{2}$/.test(word) ? null : 'not-a-country';
    case 'period':
      return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(word) ? null : 'not-a-period';
    case 'day':
      return /^[1-7]$|^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(word)
        ? null
        : 'not-a-day';
    default:
      return null;
  }
}
