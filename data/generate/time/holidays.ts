import { dayOf } from './timeline.ts';

/** Gregorian Easter Sunday (anonymous algorithm of Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const k = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * k - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dayOf(year, month, day);
}

export type Country = 'FR' | 'BE' | 'NL' | 'LU';

/** Fixed public holidays, month and day. */
const FIXED: Readonly<Record<Country, readonly (readonly [number, number])[]>> = {
  FR: [
    [1, 1],
    [5, 1],
    [5, 8],
    [7, 14],
    [8, 15],
    [11, 1],
    [11, 11],
    [12, 25],
  ],
  BE: [
    [1, 1],
    [5, 1],
    [7, 21],
    [8, 15],
    [11, 1],
    [11, 11],
    [12, 25],
  ],
  NL: [
    [1, 1],
    [4, 27],
    [12, 25],
    [12, 26],
  ],
  LU: [
    [1, 1],
    [5, 1],
    [5, 9],
    [6, 23],
    [8, 15],
    [11, 1],
    [12, 25],
    [12, 26],
  ],
};

/** Easter Monday, Ascension Day, Whit Monday: off in the four countries. */
const AFTER_EASTER = [1, 39, 50];

export function holidays(country: Country, year: number): number[] {
  const sunday = easter(year);
  const fixed = FIXED[country].map(([month, day]) => dayOf(year, month, day));
  const days = [...fixed, ...AFTER_EASTER.map((offset) => sunday + offset)];
  return [...new Set(days)].sort((left, right) => left - right);
}
