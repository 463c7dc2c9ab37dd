import { isBlankMarker } from './blanks.ts';
import type { Converted, ConvertOptions } from './converted.ts';
import { fitsDayFirst, parseDayFirst, parseIso, type ParsedDate } from './dates.ts';
import type { IssueCode } from './issue.ts';
import type { RawColumn } from './raw-column.ts';

/**
 * ISO dates; DD/MM/YYYY only when every slashed date of the column is a real day read that way and
 * none is ISO, so that no month is ever taken for a day.
 */
export function convertDates(raw: RawColumn, { rows, zone }: ConvertOptions): Converted {
  const problems = new Map<number, IssueCode>();
  const instantOf = new Float64Array(raw.words.length).fill(NaN);
  const timedOf = new Uint8Array(raw.words.length);
  const dayFirst = isDayFirst(raw.words);
  raw.words.forEach((cell, code) => {
    const word = cell.trim();
    if (word === '') return;
    if (isBlankMarker(word, 'date')) {
      problems.set(code, 'blank-marker');
      return;
    }
    const date: ParsedDate | null = dayFirst ? parseDayFirst(word, zone) : parseIso(word, zone);
    if (date) {
      instantOf[code] = date.instant;
      timedOf[code] = Number(date.timed);
      if (word !== cell) problems.set(code, 'spaces-around');
    } else {
      problems.set(code, fitsDayFirst(word) === null ? 'not-a-date' : 'not-day-first');
    }
  });
  const instants = new Float64Array(rows);
  const timed = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const code = raw.codes[row] ?? 0;
    instants[row] = instantOf[code] ?? NaN;
    timed[row] = timedOf[code] ?? 0;
  }
  const column = { kind: 'date', instants, timed } as const;
  return dayFirst ? { column, problems, told: 'day-first' } : { column, problems };
}

function isDayFirst(words: readonly string[]): boolean {
  let slashed = 0;
  for (const cell of words) {
    const word = cell.trim();
    if (/^\d{4}-/.test(word) && !isBlankMarker(word, 'date')) return false;
    const fits = fitsDayFirst(word);
    if (fits === false && !isBlankMarker(word, 'date')) return false;
    if (fits) slashed += 1;
  }
  return slashed > 0;
}
