import { isBlankMarker } from './blanks.ts';
import type { ColumnType } from './column-spec.ts';
import type { Converted, ConvertOptions } from './converted.ts';
import type { IssueCode } from './issue.ts';
import { parseNumber, type Decimal } from './number-format.ts';
import type { RawColumn } from './raw-column.ts';

interface Read {
  number: number;
  problem: IssueCode | null;
}

/** A lead time of 0 days is how many systems write "not filled in" (12.5 % of a real table). */
const zeroIsUnknown = new Set(['supplier_lead_time_days']);

/** No count, no amount in any currency is greater; products of two of them are still numbers. */
const GREATEST = 1e15;
/** What is smaller and not zero is what a computation left of a zero; its square would be no number. */
const SMALLEST = 1e-15;

/** Numbers, shares, flags, months and times of the day: NaN where unknown or refused. */
export function convertNumbers(raw: RawColumn, options: ConvertOptions): Converted {
  const { name, type, rows, decimal } = options;
  const problems = new Map<number, IssueCode>();
  const ofWord = new Float64Array(raw.words.length).fill(NaN);
  raw.words.forEach((cell, code) => {
    if (code === 0) return;
    const read = readCell(cell, type, decimal);
    const unknown = read.number === 0 && zeroIsUnknown.has(name);
    ofWord[code] = unknown ? NaN : read.number;
    const problem = unknown ? 'zero-lead-time' : read.problem;
    if (problem) problems.set(code, problem);
  });
  const numbers = new Float64Array(rows);
  for (let row = 0; row < rows; row++) numbers[row] = ofWord[raw.codes[row] ?? 0] ?? NaN;
  return { column: { kind: 'number', numbers }, problems };
}

function readCell(cell: string, type: ColumnType, decimal: Decimal): Read {
  const word = cell.trim();
  const spaces = word === cell ? null : 'spaces-around';
  if (word === '') return { number: NaN, problem: spaces };
  if (isBlankMarker(word, type)) return { number: NaN, problem: 'blank-marker' };
  const read = readWord(word, type, decimal);
  return { number: read.number, problem: read.problem ?? spaces };
}

function readWord(word: string, type: ColumnType, decimal: Decimal): Read {
  if (type === 'month') return monthOf(word);
  if (type === 'time') return timeOf(word);
  if (type === 'flag') return flagOf(word);
  if (type === 'cap' && word === 'none') return { number: Infinity, problem: null };
  const parsed = parseNumber(word, decimal);
  if ('refused' in parsed)
    return refuse(parsed.refused === 'other' ? 'other-decimal' : 'not-a-number');
  const { number, thousands } = parsed;
  if (Math.abs(number) > GREATEST) return refuse('too-great');
  if (number !== 0 && Math.abs(number) < SMALLEST) return { number: 0, problem: 'too-small' };
  if (type === 'integer' && !Number.isInteger(number)) return refuse('not-an-integer');
  const isShare = type === 'share' || type === 'cap';
  if (isShare && !(number >= 0 && number <= 1)) return refuse('not-a-share');
  return { number, problem: thousands ? 'thousands-separator' : null };
}

function monthOf(word: string): Read {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-01)?$/.exec(word);
  if (!match) return refuse('not-a-month');
  return { number: Number(match[1]) * 12 + Number(match[2]) - 1, problem: null };
}

function timeOf(word: string): Read {
  const match = /^(\d\d?):([0-5]\d)(?::[0-5]\d)?$/.exec(word);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
  return minutes <= 1440 ? { number: minutes, problem: null } : refuse('not-a-time');
}

const yes = new Set(['true', 'yes', 'y', 'oui', 'vrai']);
const no = new Set(['false', 'no', 'n', 'non', 'faux']);

function flagOf(word: string): Read {
  if (word === '0' || word === '1') return { number: Number(word), problem: null };
  const lower = word.toLowerCase();
  if (yes.has(lower)) return { number: 1, problem: 'flag-word' };
  return no.has(lower) ? { number: 0, problem: 'flag-word' } : refuse('not-a-flag');
}

function refuse(problem: IssueCode): Read {
  return { number: NaN, problem };
}
