import { calendars, defaultCalendar, type Calendar } from './calendar.ts';
import { textOf, wordAt, type Table, type Tables } from './column.ts';

/** Calendar of each row's place; `given` = rows whose place has one of its own. */
export interface RowCalendars {
  of(row: number): Calendar;
  given(row: number): boolean;
}

/** Where an order line is delivered: its site's calendar, else its client's, else Monday–Friday 08:00–18:00. */
export function deliveryCalendars(lines: Table, tables: Tables): RowCalendars {
  const known = calendars(tables.calendars);
  const bySite = byPlace(lines, 'site_id', tables.sites, 'site_id', known);
  const byClient = byPlace(lines, 'customer_id', tables.customers, 'customer_id', known);
  const find = (row: number): Calendar | undefined => bySite(row) ?? byClient(row);
  return { of: (row) => find(row) ?? defaultCalendar, given: (row) => find(row) !== undefined };
}

/** Calendar of the place named by a column of the lines. */
function byPlace(
  lines: Table,
  column: string,
  places: Table | undefined,
  key: string,
  known: ReadonlyMap<string, Calendar>,
): (row: number) => Calendar | undefined {
  const names = textOf(lines, column);
  const ofPlace = calendarsOf(places, key, known);
  const ofCode = names.words.map((word) => ofPlace.get(word));
  return (row) => ofCode[names.codes[row] ?? 0];
}

/** Id of a place → its calendar, where it names a known one. */
export function calendarsOf(
  places: Table | undefined,
  key: string,
  known: ReadonlyMap<string, Calendar>,
): ReadonlyMap<string, Calendar> {
  const ofPlace = new Map<string, Calendar>();
  if (!places) return ofPlace;
  const ids = textOf(places, key);
  const calendarIds = textOf(places, 'calendar_id');
  for (let row = 0; row < places.rows; row++) {
    const calendar = known.get(wordAt(calendarIds, row));
    if (calendar) ofPlace.set(wordAt(ids, row), calendar);
  }
  return ofPlace;
}
