/** When each order line was due, and whether that was kept, from the tables alone by the definitions of their dictionary. */
import { rows, type Row } from './corvane-tables.ts';
import { by } from './tallies.ts';

export type Clock = 'cutoff' | 'order';

/** Opening and closing minute of a day. */
type Hours = { readonly opens: number; readonly closes: number };

const DAY = 1440;
/** First minute after the extraction. */
const END = minuteOf('2026-11-01T00:00');
/** A closed day that a date was given for ends there. */
const USUAL_CLOSING = 18 * 60;

const calendars = new Map<string, Hours | null>();
for (const row of rows('calendars')) {
  const opens = row['opens_at'] ?? '';
  const open = { opens: hourOf(opens), closes: hourOf(row['closes_at'] ?? '') };
  calendars.set(`${row['calendar_id']} ${row['day']}`, opens === '' ? null : open);
}
const known = new Map<string, Hours | null>();
const sites = by('sites', 'site_id');
const shelves = by('locations', 'location_id');
const classes = by('service_classes', 'class');

/** Minutes of a local time; the two hours that the clocks change a year are left out. */
function minuteOf(text: string): number {
  return Date.parse(`${text.slice(0, 16)}Z`) / 60_000;
}

function hourOf(text: string): number {
  return 60 * Number(text.slice(0, 2)) + Number(text.slice(3, 5));
}

/** Hours of a day (days since 1970), null when closed. */
function hoursOf(calendar: string, day: number): Hours | null {
  const key = `${calendar} ${day}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const date = new Date(day * 86_400_000);
  const own = calendars.get(`${calendar} ${date.toISOString().slice(0, 10)}`);
  const hours = own === undefined ? calendars.get(`${calendar} ${date.getUTCDay() || 7}`) : own;
  known.set(key, hours ?? null);
  return hours ?? null;
}

/** The n-th open day after a day. A year has more than a hundred of them. */
function openDayAfter(calendar: string, day: number, n: number): number {
  let left = n;
  for (let next = day + 1; next <= day + 365; next += 1) {
    if (hoursOf(calendar, next)) left -= 1;
    if (left === 0) return next;
  }
  throw new RangeError(`calendar ${calendar} must open within a year of day ${day}`);
}

const endOf = (calendar: string, day: number): number =>
  day * DAY + (hoursOf(calendar, day)?.closes ?? USUAL_CLOSING);

export const siteOf = (line: Row): Row => sites.get(line['site_id'] ?? '') ?? {};

/** The instant of the order, or the next opening of its shelf when it came after the cut-off or on a closed day. */
function startOf(line: Row, clock: Clock): number {
  const instant = minuteOf(line['order_date'] ?? '');
  const shelf = shelves.get(siteOf(line)['serving_location_id'] ?? '') ?? {};
  const calendar = shelf['calendar_id'] ?? '';
  const day = Math.floor(instant / DAY);
  const inTime = instant % DAY < hourOf(shelf['order_cutoff_time'] ?? '');
  if (clock === 'order' || (inTime && hoursOf(calendar, day))) return instant;
  const next = openDayAfter(calendar, day, 1);
  return next * DAY + (hoursOf(calendar, next)?.opens ?? 0);
}

/** Due minute: the date promised, else the window of the class; null without a promise. */
export function dueOf(line: Row, clock: Clock = 'cutoff'): number | null {
  const calendar = siteOf(line)['calendar_id'] ?? '';
  const promised = line['promised_delivery_date'] ?? '';
  if (promised !== '') return endOf(calendar, minuteOf(`${promised}T00:00`) / DAY);
  const service = classes.get(line['service_class'] ?? '');
  const window = Number(service?.['window_hours'] ?? '');
  if (window === 0) return null;
  const start = startOf(line, clock);
  if (service?.['counting'] === 'clock_hours') return start + 60 * window;
  return endOf(calendar, openDayAfter(calendar, Math.floor(start / DAY), window / 24));
}

/** Kept or missed; null when left out: no promise, cancelled, postponed by the client, not yet due. */
export function isKept(line: Row): boolean | null {
  const due = dueOf(line);
  if (due === null || line['line_status'] === 'cancelled') return null;
  if (line['postponed_by_customer'] === '1') return null;
  const delivered = line['actual_delivery_date'] ?? '';
  if (delivered === '') return due >= END ? null : false;
  const first = line['quantity_shipped_first'] ?? '';
  const isWhole = first === '' || first === line['quantity_ordered'];
  return isWhole && minuteOf(delivered) <= due;
}

/** Share kept of the lines with a promise, how many, and the standard error of that share. */
export function held(lines: readonly Row[]): { share: number; of: number; error: number } {
  const judged = lines.map(isKept).filter((kept) => kept !== null);
  const share = judged.filter(Boolean).length / judged.length;
  const error = Math.sqrt((share * (1 - share)) / judged.length);
  return { share, of: judged.length, error };
}
