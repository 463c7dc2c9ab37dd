import { at } from '../at.ts';

/** Days count from 1 November 2019: 24 months of bare demand (what planners remember), 24 of warm-up, 36 kept. */
const ORIGIN = Date.UTC(2019, 10, 1);
const DAY = 86_400_000;
const LAST_CALENDAR_DAY = Date.UTC(2031, 11, 31);

export function dayOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - ORIGIN) / DAY);
}

export const WARM_UP_START = dayOf(2021, 11, 1);
export const KEPT_START = dayOf(2023, 11, 1);
/** Month-ends of stock are kept from here: enough to foretell the last year from the one before. */
export const SNAPSHOT_START = dayOf(2024, 10, 31);
export const LAST_DAY = dayOf(2026, 10, 31);
export const DAYS = Math.round((LAST_CALENDAR_DAY - ORIGIN) / DAY) + 1;
export const MINUTES_PER_DAY = 1440;

interface Civil {
  readonly iso: string;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly lastOfMonth: boolean;
}

const CIVIL: readonly Civil[] = Array.from({ length: DAYS }, (_, day) => {
  const date = new Date(ORIGIN + day * DAY);
  const tomorrow = new Date(ORIGIN + (day + 1) * DAY);
  return {
    iso: date.toISOString().slice(0, 10),
    month: (date.getUTCFullYear() - 2019) * 12 + date.getUTCMonth() - 10,
    dayOfMonth: date.getUTCDate(),
    lastOfMonth: tomorrow.getUTCDate() === 1,
  };
});

export const isoDay = (day: number): string => at(CIVIL, day).iso;
/** 0 = November 2019, 48 = November 2023 (M1), 83 = October 2026 (M36). */
export const monthOf = (day: number): number => at(CIVIL, day).month;
export const dayOfMonth = (day: number): number => at(CIVIL, day).dayOfMonth;
export const isMonthEnd = (day: number): boolean => at(CIVIL, day).lastOfMonth;
/** Monday = 1 … Sunday = 7; day 0 was a Friday. */
export const weekday = (day: number): number => ((((day + 4) % 7) + 7) % 7) + 1;
export const yearOfMonth = (month: number): number => 2020 + Math.floor(month / 12);
/** Years ended in October: 2024 holds M1…M12. */
export const fiscalYear = (day: number): number => yearOfMonth(monthOf(day));

const two = (value: number): string => String(value).padStart(2, '0');

export function isoMinute(minute: number): string {
  const inDay = minute % MINUTES_PER_DAY;
  return `${isoDay(Math.floor(minute / MINUTES_PER_DAY))}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
