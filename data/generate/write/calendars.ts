import type { Country } from '../time/holidays.ts';
import { holidays } from '../time/holidays.ts';
import { isoDay } from '../time/timeline.ts';
import type { Cell } from './csv.ts';
import { writeCsv } from './csv.ts';

const COUNTRIES: readonly Country[] = ['FR', 'BE', 'NL', 'LU'];
const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** Holidays of the history and of the year after, for promises not yet due. */
const YEARS = [2023, 2024, 2025, 2026, 2027];

export function writeCalendars(folder: string): void {
  const rows: Cell[][] = COUNTRIES.flatMap((country) => [
    ...WEEK.map((day) => [country, day, day < 6 ? '08:00' : '', day < 6 ? '18:00' : '']),
    ...YEARS.flatMap((year) => holidays(country, year)).map((day) => [
      country,
      isoDay(day),
      '',
      '',
    ]),
  ]);
  rows.push(...WEEK.map((day) => ['ALWAYS', day, '00:00', '23:59']));
  writeCsv(folder, 'calendars', 'calendar_id day opens_at closes_at', rows);
}
