import { calendars, defaultCalendar, type Calendar } from '../calendar.ts';
import { calendarsOf } from '../calendar-of-rows.ts';
import { textOf, wordAt, type Tables } from '../column.ts';

/** Where units are repaired, the first of these that the company has. */
const places = ['repair_shop', 'central'];

/** Calendar of the repair shop, failing that of the centre; Monday–Friday when neither names one. */
export function workshopCalendar({ calendars: table, locations }: Tables): Calendar {
  if (!locations) return defaultCalendar;
  const known = calendarsOf(locations, 'location_id', calendars(table));
  const ids = textOf(locations, 'location_id');
  const types = textOf(locations, 'location_type');
  const rows = [...Array(locations.rows).keys()];
  for (const place of places) {
    const row = rows.find((one) => wordAt(types, one) === place);
    const found = row === undefined ? undefined : known.get(wordAt(ids, row));
    if (found) return found;
  }
  return defaultCalendar;
}
