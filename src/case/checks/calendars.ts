import { deliveryCalendars } from '../calendar-of-rows.ts';
import type { Tables } from '../column.ts';
import type { Reporter } from '../reporter.ts';

/** Lines whose place of delivery has no calendar: read as Monday–Friday 08:00–18:00. */
export function checkCalendars(tables: Tables, report: Reporter): void {
  const { order_lines: lines } = tables;
  if (!lines || lines.rows === 0) return;
  const places = deliveryCalendars(lines, tables);
  let count = 0;
  for (let row = 0; row < lines.rows; row++) count += Number(!places.given(row));
  if (count > 0) report.add('default-calendar', { file: lines.files[0] ?? '' }, { count });
}
