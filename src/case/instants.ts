import type { RowCalendars } from './calendar-of-rows.ts';
import type { DateColumn } from './column.ts';
import type { Zone } from './zone.ts';

/** Instants of a date column; a day without a time is its closing time at the place of the row. */
export function atClosing(
  { instants, timed }: DateColumn,
  places: RowCalendars,
  zone: Zone,
): Float64Array {
  return instants.map((instant, row) => {
    if (Number.isNaN(instant) || timed[row] === 1) return instant;
    const midnight = zone.toLocal(instant);
    return zone.toInstant(midnight + places.of(row).closes(Math.floor(midnight / 1440)));
  });
}
