import { datesOf, textOf, wordAt } from '../column.ts';
import { counts } from '../outcomes.ts';
import type { Context } from './context.ts';

/** What goes from one place on one day for one order in one class is a shipment; empty = nothing went. */
export function shipmentKeys({ lines, result, zone }: Context): string[] {
  const orders = textOf(lines, 'order_id');
  const classes = textOf(lines, 'service_class');
  const from = textOf(lines, 'ship_from_location_id');
  const shipped = datesOf(lines, 'shipped_date').instants;
  return Array.from({ length: lines.rows }, (_, row) => {
    const left = shipped[row] ?? NaN;
    const when = Number.isNaN(left) ? (result.delivered[row] ?? NaN) : left;
    if (Number.isNaN(when) || !counts(result.outcome[row])) return '';
    const day = Math.floor(zone.toLocal(when) / 1440);
    return `${wordAt(orders, row)}|${from.codes[row] ?? 0}|${classes.codes[row] ?? 0}|${day}`;
  });
}
