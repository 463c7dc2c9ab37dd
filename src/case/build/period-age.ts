import { monthNumber } from '../days.ts';

/**
 * Months from the end of a period (YYYY-MM, or YYYY) to the last whole month of the data; NaN = no period. A year under
 * way ends with the data.
 */
export function periodAge(period: string, lastDay: number): number {
  const [year = NaN, month] = period === '' ? [] : period.split('-').map(Number);
  const last = monthNumber(lastDay + 1) - 1;
  const end = year * 12 + (month ?? 12) - 1;
  return month === undefined && Math.floor(last / 12) === year ? 0 : last - end;
}
