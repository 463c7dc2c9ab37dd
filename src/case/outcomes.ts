import { deliveryCalendars, type RowCalendars } from './calendar-of-rows.ts';
import { datesOf, numbersOf, textOf, wordAt, type Table, type Tables } from './column.ts';
import { dayNumber } from './days.ts';
import { dueTimes, type DueTimes } from './due.ts';
import { atClosing } from './instants.ts';
import type { Zone } from './zone.ts';

/** What became of the promise of an order line. */
export const outcomes = [
  'kept',
  'missed',
  'noPromise',
  'notYetDue',
  'postponed',
  'cancelled',
  'returned',
  'noDeliveryDate',
] as const;

export type Outcome = (typeof outcomes)[number];

export interface LineOutcomes extends DueTimes {
  /** Row of `outcomes`. */
  readonly outcome: Uint8Array;
  /** Instants, days without a time at closing; NaN = unknown. */
  readonly ordered: Float64Array;
  readonly delivered: Float64Array;
  readonly places: RowCalendars;
}

const at = (outcome: Outcome): number => outcomes.indexOf(outcome);
const KEPT = at('kept');
const MISSED = at('missed');
const NO_PROMISE = at('noPromise');
const NOT_YET_DUE = at('notYetDue');
const POSTPONED = at('postponed');
const CANCELLED = at('cancelled');
const RETURNED = at('returned');
const NO_DATE = at('noDeliveryDate');

/** Kept, missed, or left out and why, line by line (data-contract.md §3). */
export function lineOutcomes(
  lines: Table,
  tables: Tables,
  zone: Zone,
  extractedOn: string,
): LineOutcomes {
  const places = deliveryCalendars(lines, tables);
  const times = dueTimes(lines, tables, places, zone);
  const delivered = atClosing(datesOf(lines, 'actual_delivery_date'), places, zone);
  const ordered = atClosing(datesOf(lines, 'order_date'), places, zone);
  const first = numbersOf(lines, 'quantity_shipped_first');
  const quantity = numbersOf(lines, 'quantity_ordered');
  const postponed = numbersOf(lines, 'postponed_by_customer');
  const status = textOf(lines, 'line_status');
  const end = endOf(extractedOn, zone);
  // Without the column nobody knows what was delivered: no line is open, none can be judged.
  const isDated = lines.columns.has('actual_delivery_date');
  const outcome = new Uint8Array(lines.rows);
  for (let row = 0; row < lines.rows; row++) {
    outcome[row] = verdict({
      status: wordAt(status, row) || (isDated ? '' : 'delivered'),
      due: times.due[row] ?? NaN,
      delivered: delivered[row] ?? NaN,
      partial: (first[row] ?? NaN) < (quantity[row] ?? NaN),
      isReturn: (quantity[row] ?? NaN) <= 0,
      isPostponed: postponed[row] === 1,
      end,
    });
  }
  return { ...times, outcome, ordered, delivered, places };
}

/** Instant at which the day of extraction ends. */
function endOf(extractedOn: string, zone: Zone): number {
  const [year = 0, month = 1, day = 1] = extractedOn.split('-').map(Number);
  return zone.toInstant((dayNumber(year, month, day) + 1) * 1440);
}

interface LineFacts {
  status: string;
  due: number;
  delivered: number;
  partial: boolean;
  isReturn: boolean;
  isPostponed: boolean;
  end: number;
}

function verdict(line: LineFacts): number {
  const undelivered = Number.isNaN(line.delivered);
  if (line.status === 'cancelled') return CANCELLED;
  if (line.isReturn || (line.status === 'returned' && undelivered)) return RETURNED;
  if (line.isPostponed) return POSTPONED;
  if (Number.isNaN(line.due)) return NO_PROMISE;
  if (undelivered && line.status === 'delivered') return NO_DATE;
  if (undelivered) return line.due < line.end ? MISSED : NOT_YET_DUE;
  return line.delivered <= line.due && !line.partial ? KEPT : MISSED;
}

/** Does a line count among the lines of a year: neither cancelled nor returned? */
export function counts(outcome: number | undefined): boolean {
  return outcome !== CANCELLED && outcome !== RETURNED;
}

/** Is there a promise whose time has come? */
export function isPromise(outcome: number | undefined): boolean {
  return outcome === KEPT || outcome === MISSED;
}

export function isKept(outcome: number | undefined): boolean {
  return outcome === KEPT;
}
