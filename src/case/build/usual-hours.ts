import { defaultCalendar, calendars, type Calendar } from '../calendar.ts';
import { calendarsOf } from '../calendar-of-rows.ts';
import type { Context } from './context.ts';

/** The calendar most clients keep. */
export function usualCalendar({ tables }: Context): Calendar {
  const ofClient = calendarsOf(tables.customers, 'customer_id', calendars(tables.calendars));
  const clients = new Map<Calendar, number>();
  for (const calendar of ofClient.values()) {
    clients.set(calendar, (clients.get(calendar) ?? 0) + 1);
  }
  const [usual] = [...clients].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? defaultCalendar;
}

/** Open days of the last 12 months, and hours of one, on the calendar most clients keep. */
export function usualHours(context: Context): { openDays: number; hoursPerDay: number } {
  const usual = usualCalendar(context);
  let [days, minutes] = [0, 0];
  for (let day = context.year.from; day <= context.year.to; day++) {
    if (!usual.isOpen(day)) continue;
    days += 1;
    minutes += usual.closes(day) - usual.opens(day);
  }
  return { openDays: days, hoursPerDay: days > 0 ? minutes / 60 / days : 0 };
}
