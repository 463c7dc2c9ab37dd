import { datesOf, numbersOf, textOf, wordAt } from '../column.ts';
import { joinRows } from '../join.ts';
import type { Context } from './context.ts';

/**
 * Lines asked for beyond the supplier lead time of the item, or with a date under a seasonal
 * agreement: 1. A line without requested date, or an item without lead time, is not planned.
 */
export function plannedLines({ lines, tables }: Context): Uint8Array {
  const requested = datesOf(lines, 'requested_delivery_date').instants;
  const ordered = datesOf(lines, 'order_date').instants;
  const item = joinRows(lines, 'item_id', tables.items, 'item_id');
  const lead = tables.items ? leadDays(tables.items) : new Float64Array();
  const contract = joinRows(lines, 'contract_id', tables.contracts, 'contract_id');
  const seasonal = tables.contracts ? numbersOf(tables.contracts, 'seasonal_agreement') : [];
  const planned = new Uint8Array(lines.rows);
  for (let row = 0; row < lines.rows; row++) {
    const days = ((requested[row] ?? NaN) - (ordered[row] ?? NaN)) / 1440;
    if (Number.isNaN(days)) continue;
    const agreed = seasonal[contract[row] ?? -1] === 1;
    planned[row] = Number(agreed || days > (lead[item[row] ?? -1] ?? NaN));
  }
  return planned;
}

/** Days to get an item: from the supplier, or from one's own production when it is made in house. */
export function leadDays(items: NonNullable<Context['tables']['items']>): Float64Array {
  const bought = numbersOf(items, 'supplier_lead_time_days');
  const made = numbersOf(items, 'production_lead_time_days');
  const how = textOf(items, 'make_or_buy');
  return bought.map((days, row) => {
    const own = made[row] ?? NaN;
    const isMade = wordAt(how, row).startsWith('make');
    return (isMade && !Number.isNaN(own)) || Number.isNaN(days) ? own : days;
  });
}
