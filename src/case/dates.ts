import { civilDay, dayNumber } from './days.ts';
import type { Zone } from './zone.ts';

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;
const slashed = /^(\d\d?)\/(\d\d?)\/(\d{4})(?:[T ](\d\d?):(\d\d)(?::(\d\d))?)?$/;

/** Years a company can mean. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

export interface ParsedDate {
  instant: number;
  timed: boolean;
}

/** Is `cell` written with slashes, and does it fit day first? null = not written with slashes. */
export function fitsDayFirst(cell: string): boolean | null {
  const match = slashed.exec(cell);
  if (!match) return null;
  return isDay(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** ISO 8601 day or instant; without offset, in the case's zone. null = not one. */
export function parseIso(cell: string, zone: Zone): ParsedDate | null {
  const match = iso.exec(cell);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, offset] = match;
  return assemble(zone, [Number(year), Number(month), Number(day)], hour, minute, second, offset);
}

/** DD/MM/YYYY, with or without a time. */
export function parseDayFirst(cell: string, zone: Zone): ParsedDate | null {
  const match = slashed.exec(cell);
  if (!match) return null;
  const [, day, month, year, hour, minute, second] = match;
  return assemble(
    zone,
    [Number(year), Number(month), Number(day)],
    hour,
    minute,
    second,
    undefined,
  );
}

/** Is a local time, in minutes since 1970, of a year a company can mean? */
export function isMeant(local: number): boolean {
  const { year } = civilDay(Math.floor(local / 1440));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function assemble(
  zone: Zone,
  [year, month, day]: [number, number, number],
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  offset: string | undefined,
): ParsedDate | null {
  if (!isDay(year, month, day)) return null;
  const midnight = dayNumber(year, month, day) * 1440;
  if (hour === undefined) return { instant: zone.toInstant(midnight), timed: false };
  const clock = Number(hour) * 60 + Number(minute) + Number(second ?? 0) / 60;
  if (Number(minute) > 59 || Number(second ?? 0) >= 60 || clock > 1440) return null;
  const local = midnight + clock;
  const shift = offset === undefined ? null : offsetMinutes(offset);
  const instant = shift === null ? zone.toInstant(local) : local - shift;
  return isMeant(zone.toLocal(instant)) ? { instant, timed: true } : null;
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** A real day of a year a company can mean. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  const back = civilDay(dayNumber(year, month, day));
  return back.month === month && back.day === day;
}
