import { calendarsOf, type RowCalendars } from './calendar-of-rows.ts';
import {
  afterOpenMinutes,
  calendars,
  defaultCalendar,
  openDayAfter,
  type Calendar,
} from './calendar.ts';
import { datesOf, numbersOf, textOf, wordAt, type Table, type Tables } from './column.ts';
import { atClosing } from './instants.ts';
import { joinRows } from './join.ts';
import { classRules, offerOfLines, offerRules, windowOf, type OfferRule } from './windows.ts';
import type { Zone } from './zone.ts';

export interface DueTimes {
  /** Instant a line is promised for; NaN = no promise. */
  readonly due: Float64Array;
  /** Instant its clock starts and last local minute it may leave at and be in time for the day's run; NaN without window. */
  readonly start: Float64Array;
  readonly leave: Float64Array;
}

/**
 * Due time of every order line (data-contract.md §3): the promised date; else the window of its
 * class or offer, counted from the offer's clock, on the calendars of the shelf and of the site.
 */
export function dueTimes(lines: Table, tables: Tables, places: RowCalendars, zone: Zone): DueTimes {
  const due = atClosing(datesOf(lines, 'promised_delivery_date'), places, zone);
  const start = new Float64Array(lines.rows).fill(NaN);
  const leave = new Float64Array(lines.rows).fill(NaN);
  const classes = classRules(tables.service_classes);
  if (classes.size === 0) return { due, start, leave };
  const offers = offerRules(tables.offers);
  const offerOf = offerOfLines(lines, tables);
  const shelf = shelfClock(lines, tables);
  const codes = textOf(lines, 'service_class');
  const ordered = datesOf(lines, 'order_date');
  for (let row = 0; row < lines.rows; row++) {
    const instant = ordered.instants[row] ?? NaN;
    const offer = offers.get(offerOf(row));
    const window = windowOf(wordAt(codes, row), offer, classes);
    if (Number.isNaN(instant) || !window) continue;
    const local = zone.toLocal(instant);
    const clock = clockStart(local, ordered.timed[row] === 1, offer, shelf(row));
    start[row] = zone.toInstant(clock.start);
    leave[row] = zone.toInstant(window.counting === 'open_days' ? clock.leave : clock.start);
    if (!Number.isNaN(due[row])) continue;
    const site = places.of(row);
    const day = Math.floor(clock.start / 1440);
    if (window.counting === 'clock_hours') due[row] = (start[row] ?? NaN) + window.hours * 60;
    else if (window.counting === 'opening_hours') {
      due[row] = zone.toInstant(afterOpenMinutes(site, clock.start, window.hours * 60));
    } else {
      const last = openDayAfter(site, day, Math.ceil(window.hours / 24));
      due[row] = zone.toInstant(last * 1440 + site.closes(last));
    }
  }
  return { due, start, leave };
}

interface ShelfClock {
  calendar: Calendar;
  /** Minute of the day; NaN = unknown. */
  cutoff: number;
}

/** Calendar and cut-off of the location a line should leave from: planned, else the site's own, else the actual one. */
function shelfClock(lines: Table, tables: Tables): (row: number) => ShelfClock {
  const known = calendars(tables.calendars);
  const cutoffs = new Map<string, number>();
  const { locations } = tables;
  if (locations) {
    const ids = textOf(locations, 'location_id');
    const times = numbersOf(locations, 'order_cutoff_time');
    for (let row = 0; row < locations.rows; row++) cutoffs.set(wordAt(ids, row), times[row] ?? NaN);
  }
  const ids = ['planned_ship_from_location_id', 'ship_from_location_id'].map((column) =>
    textOf(lines, column),
  );
  const [planned, actual] = ids;
  const serving = tables.sites ? textOf(tables.sites, 'serving_location_id') : null;
  const site = joinRows(lines, 'site_id', tables.sites, 'site_id');
  const ofLocation = calendarsOf(locations, 'location_id', known);
  return (row) => {
    const id =
      (planned && wordAt(planned, row)) ||
      (serving && wordAt(serving, site[row] ?? -1)) ||
      (actual && wordAt(actual, row)) ||
      '';
    return { calendar: ofLocation.get(id) ?? defaultCalendar, cutoff: cutoffs.get(id) ?? NaN };
  };
}

/**
 * Local minute the clock starts, and by which the line may leave. At the cut-off: the order's own
 * minute if the shelf is open and the hour is not past, else its next opening.
 */
function clockStart(
  local: number,
  timed: boolean,
  offer: OfferRule | undefined,
  { calendar, cutoff: shelfCutoff }: ShelfClock,
): { start: number; leave: number } {
  const cutoff = Number.isNaN(shelfCutoff)
    ? (offer?.cutoff ?? NaN)
    : Math.min(shelfCutoff, offer && !Number.isNaN(offer.cutoff) ? offer.cutoff : Infinity);
  const day = Math.floor(local / 1440);
  if (offer?.clock !== 'cutoff' || Number.isNaN(cutoff)) return { start: local, leave: local };
  // An order whose hour is unknown is taken as in time.
  const inTime = calendar.isOpen(day) && (!timed || local - day * 1440 < cutoff);
  if (inTime) return { start: local, leave: day * 1440 + cutoff };
  const next = calendar.next(day);
  return { start: next * 1440 + calendar.opens(next), leave: next * 1440 + cutoff };
}
