import type { MeasuredResponse } from '#model/case/field.ts';
import type { Calendar } from '../calendar.ts';
import { deliveryCalendars } from '../calendar-of-rows.ts';
import { datesOf, numbersOf } from '../column.ts';
import { atClosing } from '../instants.ts';
import type { Context } from './context.ts';
import type { FieldVisits } from './field-visits.ts';
import { usualCalendar } from './usual-hours.ts';

interface Sums {
  promises: number;
  kept: number;
  held: number;
  heldKept: number;
  arrivals: number;
  hours: number;
  visits: number;
  outOfHours: number;
}

/** Promises of the last 12 months by class of response, by the day they fall due; hours by the day of the call; hours of work, whole history. */
export function fieldPromises(
  context: Context,
  { table, kind, day }: FieldVisits,
  response: Uint8Array,
  responses: number,
): MeasuredResponse[] {
  const { tables, zone, year, lastDay } = context;
  const places = deliveryCalendars(table, tables);
  const instants = (column: string): Float64Array =>
    atClosing(datesOf(table, column), places, zone);
  const reported = instants('reported_at');
  const due = instants('committed_response_at');
  const arrived = instants('arrived_at');
  const postponed = numbersOf(table, 'postponed_by_customer');
  const partWait = numbersOf(table, 'waiting_part_hours');
  const usual = usualCalendar(context);
  const end = zone.toInstant((lastDay + 1) * 1440);
  const isOfYear = (at: number): boolean => at >= year.from && at <= year.to;
  const sums = Array.from({ length: responses }, emptySums);
  for (let row = 0; row < table.rows; row++) {
    const sum = sums[response[row] ?? 0];
    if (!sum || postponed[row] === 1) continue;
    const [at, by] = [arrived[row] ?? NaN, due[row] ?? NaN];
    const isHeld = kind[row] === 'call' && (partWait[row] ?? NaN) > 0;
    if (isOfYear(Math.floor(zone.toLocal(by) / 1440)) && (!Number.isNaN(at) || by < end)) {
      sum.promises += 1;
      sum.kept += Number(at <= by);
      sum.held += Number(isHeld);
      sum.heldKept += Number(isHeld && at <= by);
    }
    if (Number.isNaN(at)) continue;
    sum.visits += 1;
    sum.outOfHours += Number(isClosed(usual, zone.toLocal(at)));
    const hours = (at - (reported[row] ?? NaN)) / 60;
    if (kind[row] !== 'call' || Number.isNaN(hours) || !isOfYear(day[row] ?? NaN)) continue;
    sum.arrivals += 1;
    sum.hours += hours;
  }
  return sums.map(({ promises, kept, held, heldKept, arrivals, hours, visits, outOfHours }) => ({
    promises,
    kept,
    held,
    heldKept,
    responseHours: arrivals > 0 ? hours / arrivals : null,
    outOfHours: visits > 0 ? outOfHours / visits : 0,
  }));
}

function emptySums(): Sums {
  return {
    promises: 0,
    kept: 0,
    held: 0,
    heldKept: 0,
    arrivals: 0,
    hours: 0,
    visits: 0,
    outOfHours: 0,
  };
}

/** @param minute  local, since 1970 */
function isClosed(calendar: Calendar, minute: number): boolean {
  const day = Math.floor(minute / 1440);
  const inDay = minute - day * 1440;
  return !calendar.isOpen(day) || inDay < calendar.opens(day) || inDay > calendar.closes(day);
}
