import { dayNumber, isoDay, weekday } from './days.ts';
import { numbersOf, textOf, wordAt, type Table } from './column.ts';

interface Hours {
  opens: number;
  closes: number;
}

/** When a place works; days are local day numbers, hours minutes of the day. */
export interface Calendar {
  isOpen(day: number): boolean;
  opens(day: number): number;
  /** Closing time; on a closed day, that of its usual days. */
  closes(day: number): number;
  /** First open day strictly after `day`. */
  next(day: number): number;
}

/** Monday–Friday 08:00–18:00: where no calendar is given, and the reader is told so. */
const week: readonly (Hours | null)[] = [1, 2, 3, 4, 5, 6, 7].map((day) =>
  day <= 5 ? { opens: 480, closes: 1080 } : null,
);

/** A place closed for longer than this is never open: deadlines then fall where the search stops. */
const MAX_CLOSED_DAYS = 366;

export const defaultCalendar: Calendar = calendar(week, new Map());

/** Calendar id → calendar; a date wins over a day of the week. */
export function calendars(table: Table | undefined): ReadonlyMap<string, Calendar> {
  const found = new Map<string, Calendar>();
  if (!table) return found;
  const ids = textOf(table, 'calendar_id');
  const days = textOf(table, 'day');
  const opens = numbersOf(table, 'opens_at');
  const closes = numbersOf(table, 'closes_at');
  const rows = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const id = wordAt(ids, row);
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  for (const [id, own] of rows) {
    const weekly: (Hours | null)[] = [null, null, null, null, null, null, null];
    const dates = new Map<number, Hours | null>();
    let hasWeek = false;
    for (const row of own) {
      const hours = hoursOf(opens[row] ?? NaN, closes[row] ?? NaN);
      const day = wordAt(days, row);
      if (day.length === 1) {
        weekly[Number(day) - 1] = hours;
        hasWeek = true;
      } else dates.set(dayOfIso(day), hours);
    }
    found.set(id, calendar(hasWeek ? weekly : week, dates));
  }
  return found;
}

function hoursOf(opens: number, closes: number): Hours | null {
  if (Number.isNaN(opens) && Number.isNaN(closes)) return null;
  return {
    opens: Number.isNaN(opens) ? 0 : opens,
    closes: Number.isNaN(closes) ? 1440 : closes,
  };
}

function calendar(
  weekly: readonly (Hours | null)[],
  dates: ReadonlyMap<number, Hours | null>,
): Calendar {
  const hours = (day: number): Hours | null => {
    const dated = dates.get(day);
    return dated === undefined ? (weekly[weekday(day) - 1] ?? null) : dated;
  };
  const usual = Math.max(...weekly.map((day) => day?.closes ?? 0)) || 1080;
  return {
    isOpen: (day) => hours(day) !== null,
    opens: (day) => hours(day)?.opens ?? 0,
    closes: (day) => hours(day)?.closes ?? usual,
    next: (day) => {
      let found = day + 1;
      while (hours(found) === null && found - day < MAX_CLOSED_DAYS) found += 1;
      return found;
    },
  };
}

function dayOfIso(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** The n-th open day strictly after `day`. */
export function openDayAfter(calendar: Calendar, day: number, count: number): number {
  let found = day;
  for (let step = 0; step < count; step++) found = calendar.next(found);
  return found;
}

/** Local minute at which `minutes` of opening have passed since `start`. */
export function afterOpenMinutes(calendar: Calendar, start: number, minutes: number): number {
  let day = Math.floor(start / 1440);
  let left = minutes;
  let from = start - day * 1440;
  // Each turn spends an open day: a window of n minutes needs n days at most.
  for (let turn = 0; turn <= minutes; turn++) {
    if (calendar.isOpen(day)) {
      const open = Math.max(0, calendar.closes(day) - Math.max(from, calendar.opens(day)));
      if (open >= left) return day * 1440 + Math.max(from, calendar.opens(day)) + left;
      left -= open;
    }
    day = calendar.next(day);
    from = 0;
  }
  throw new RangeError(
    `${isoDay(day)} must be within reach of a calendar; got a calendar that never opens`,
  );
}
