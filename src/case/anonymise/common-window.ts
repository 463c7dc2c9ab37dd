import { asOf, knownSince } from '../as-of.ts';
import { datesOf, type Tables } from '../column.ts';
import { dayNumber, isoDay } from '../days.ts';
import { keepRows } from '../keep-rows.ts';
import type { ReadResult } from '../read.ts';
import { clientOfRows } from './client-of-rows.ts';

/** Fewest order lines that must be left for the numbers to stay what they were. */
const LEFT = 0.9;
const DAY = 1440;

/**
 * Only what every client could have shown: the first and last days of the extract, where the shift of a client would
 * be seen by who is there and who is not, are cut off, and the case is as of a day `margin` days before.
 *
 * @throws RangeError when that leaves fewer than nine order lines in ten
 */
export function commonWindow(read: ReadResult, extractedOn: string, margin: number): ReadResult {
  if (margin === 0) return { ...read, settings: { ...read.settings, extractedOn } };
  const [year = 0, month = 1, day = 1] = extractedOn.split('-').map(Number);
  const cut = asOf(
    { ...read, tables: withoutStart(read.tables, margin) },
    isoDay(dayNumber(year, month, day) - margin),
  );
  const before = read.tables.order_lines?.rows ?? 0;
  const left = cut.tables.order_lines?.rows ?? 0;
  if (left < LEFT * before) {
    throw new RangeError(
      `dateShiftDays must leave nine order lines in ten in the days that all clients share; got ${String(margin)}, which leaves ${String(left)} of ${String(before)}`,
    );
  }
  return cut;
}

/** Tables of events of clients, from `margin` days after their first. */
function withoutStart(tables: Tables, margin: number): Tables {
  const cut: Tables = {};
  for (const table of Object.values(tables)) {
    const [column] = table.name === 'contracts' ? [] : (knownSince[table.name] ?? []);
    const clientOf = clientOfRows(table, tables);
    const { instants } = datesOf(table, column ?? '');
    const ofClient = instants.map((instant, row) => (clientOf(row) === '' ? NaN : instant));
    const first = ofClient.reduce((least, one) => (one < least ? one : least), Infinity);
    cut[table.name] = keepRows(table, (row) => !((ofClient[row] ?? NaN) < first + margin * DAY));
  }
  return cut;
}
