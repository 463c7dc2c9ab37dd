import { datesOf, type Column, type Table, type Tables } from '../column.ts';
import { deliveryCalendars } from '../calendar-of-rows.ts';
import { dueTimes } from '../due.ts';
import type { Zone } from '../zone.ts';

/**
 * Order lines that name the time their window ends: a promise worked out again after its dates have moved would meet
 * other public holidays, and be another promise.
 */
export function writtenPromises(lines: Table, tables: Tables, zone: Zone): Table {
  const { due } = dueTimes(lines, tables, deliveryCalendars(lines, tables), zone);
  const { instants, timed } = datesOf(lines, 'promised_delivery_date');
  const isWindow = instants.map((instant, row) =>
    Number(Number.isNaN(instant) && !Number.isNaN(due[row])),
  );
  const promised: Column = {
    kind: 'date',
    instants: instants.map((instant, row) => (isWindow[row] === 1 ? (due[row] ?? NaN) : instant)),
    timed: timed.map((known, row) => (isWindow[row] === 1 ? 1 : known)),
  };
  return { ...lines, columns: new Map([...lines.columns, ['promised_delivery_date', promised]]) };
}
