import { monthNumber } from '../days.ts';
import { counts } from '../outcomes.ts';
import { joinRows } from '../join.ts';
import { inYear, type Context } from './context.ts';

/** Years of history kept apart, at most. */
const YEARS = 3;

/** Order lines by client and by year that ends with the extraction. */
export interface ClientYears {
  readonly count: number;
  readonly clients: number;
  /** Row of `customers` of each line that counts; −1 = unknown, cancelled or returned. */
  readonly clientOf: Int32Array;
  /** Year, 0 = oldest, of a day; −1 = before. */
  yearOf(day: number): number;
  /** Year of a line. */
  yearOfLine(row: number): number;
}

export function clientYears(context: Context): ClientYears {
  const { lines, tables, result, dayOf, year, lastDay } = context;
  const first = dayOf.reduce((least, day) => (day < least ? day : least), lastDay);
  const months = monthNumber(lastDay + 1) - monthNumber(first);
  const count = Math.min(YEARS, Math.max(1, Math.floor(months / 12)));
  const own = joinRows(lines, 'customer_id', tables.customers, 'customer_id');
  const clientOf = own.map((client, row) => (counts(result.outcome[row]) ? client : -1));
  const start = monthNumber(year.from);
  const yearOf = (day: number): number => {
    if (!(day <= year.to)) return -1;
    if (day >= year.from) return count - 1;
    const back = Math.ceil((start - monthNumber(day)) / 12);
    return Math.max(-1, count - 1 - Math.max(1, back));
  };
  return {
    count,
    clients: tables.customers?.rows ?? 0,
    clientOf,
    yearOf,
    yearOfLine: (row) => (inYear(context, row) ? count - 1 : yearOf(dayOf[row] ?? NaN)),
  };
}
