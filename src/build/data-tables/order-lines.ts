import { table, type ColumnTable } from 'arquero';
import type { Context } from '#case/build/context.ts';
import { numbersOf, textOf, wordAt } from '#case/column.ts';
import { isoDay } from '#case/days.ts';
import { joinRows } from '#case/join.ts';
import { counts, isKept, isPromise } from '#case/outcomes.ts';

/**
 * The order lines to aggregate, as the case reads them: neither cancelled nor returned, each with
 * the year it was ordered in, named after its end: years end on the extraction's day and month.
 */
export function orderLines(context: Context): ColumnTable {
  const { lines, result, extractedOn, dayOf } = context;
  const { outcome, ordered, delivered } = result;
  const classes = textOf(lines, 'service_class');
  const clients = textOf(lines, 'customer_id');
  const region = regionOf(context);
  const pieces = numbersOf(lines, 'quantity_ordered');
  const price = numbersOf(lines, 'unit_price');
  const amount = numbersOf(lines, 'line_amount');
  const isTimed = lines.columns.has('actual_delivery_date');
  const rows = Array.from({ length: lines.rows }, (_, row) => row).filter(
    (row) => counts(outcome[row]) && !Number.isNaN(dayOf[row]),
  );
  const hours = (row: number) => ((delivered[row] ?? NaN) - (ordered[row] ?? NaN)) / 60;
  const total = (row: number) => (pieces[row] ?? NaN) * (price[row] ?? NaN);
  return table({
    year: rows.map((row) => yearEnding(isoDay(dayOf[row] ?? 0), extractedOn)),
    class: rows.map((row) => wordAt(classes, row)),
    region: rows.map(region),
    client: rows.map((row) => wordAt(clients, row)),
    pieces: rows.map((row) => pieces[row] ?? NaN),
    revenue: rows.map((row) => (Number.isNaN(amount[row] ?? NaN) ? total(row) : amount[row])),
    due: rows.map((row) => Number(isPromise(outcome[row]))),
    kept: rows.map((row) => Number(isKept(outcome[row]))),
    timed: rows.map((row) => Number(isTimed && !Number.isNaN(ordered[row]))),
    within24h: rows.map((row) => Number(hours(row) <= 24)),
    within48h: rows.map((row) => Number(hours(row) <= 48)),
  });
}

/** 2025-11-01 → 2026 when the data end on 31 October: both are YYYY-MM-DD. */
export function yearEnding(day: string, extractedOn: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(4) <= extractedOn.slice(4) ? year : year + 1;
}

/** Region of the site a line goes to, else of its client; empty = unknown. */
function regionOf({ lines, tables }: Context): (row: number) => string {
  const [atSite, atClient] = (['sites', 'customers'] as const).map((name) => {
    const key = name === 'sites' ? 'site_id' : 'customer_id';
    const places = tables[name];
    const found = joinRows(lines, key, places, key);
    const regions = places && textOf(places, 'region');
    return (row: number) =>
      regions && (found[row] ?? -1) >= 0 ? wordAt(regions, found[row] ?? 0) : '';
  });
  return (row) => atSite?.(row) || atClient?.(row) || '';
}
