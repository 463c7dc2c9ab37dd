import { datesOf, type Tables } from './column.ts';
import type { TableName } from './contract.ts';
import { civilDay, dayNumber, isoDay } from './days.ts';
import type { Zone } from './zone.ts';

/** Dates that have happened: an extract ends with the last of them. */
const past: readonly (readonly [TableName, readonly string[]])[] = [
  ['order_lines', ['order_date', 'picked_at', 'shipped_date', 'actual_delivery_date']],
  ['stock', ['snapshot_date']],
  ['receipts', ['ordered_at', 'received_at']],
  ['interventions', ['reported_at', 'arrived_at', 'restored_at']],
  ['workshop_jobs', ['received_at', 'returned_at']],
];

/** Last day of the data, YYYY-MM-DD: as given, else the last date seen. */
export function extractionDay(tables: Tables, zone: Zone, given: string | null): string | null {
  if (given !== null) return given;
  let last = -Infinity;
  for (const [name, columns] of past) {
    const table = tables[name];
    if (!table) continue;
    for (const column of columns) {
      for (const instant of datesOf(table, column).instants) if (instant > last) last = instant;
    }
  }
  return last === -Infinity ? null : isoDay(Math.floor(zone.toLocal(last) / 1440));
}

/** The 12 months that end with a day: day numbers, both included. */
export function lastYear(extractedOn: string): { from: number; to: number } {
  const [year = 0, month = 1, day = 1] = extractedOn.split('-').map(Number);
  const to = dayNumber(year, month, day);
  const before = dayNumber(year - 1, month, day);
  // 29 February has no day a year before: the next one stands for it.
  const same = civilDay(before).month === month ? before : dayNumber(year - 1, month + 1, 1) - 1;
  const endsMonth = civilDay(to + 1).day === 1;
  return { from: endsMonth ? dayNumber(year - 1, month + 1, 1) : same + 1, to };
}
