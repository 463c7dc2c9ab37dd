import type { Table, Tables } from '../column.ts';
import { dayNumber } from '../days.ts';
import { extractionDay, lastYear } from '../extraction.ts';
import { lineOutcomes, type LineOutcomes } from '../outcomes.ts';
import type { ReadResult } from '../read.ts';
import type { Settings } from '../settings.ts';
import type { Zone } from '../zone.ts';
import { emptyLines } from './empty-lines.ts';

/** What every part of the case reads. Days are local day numbers. */
export interface Context {
  readonly tables: Tables;
  readonly settings: Settings;
  readonly currency: string;
  readonly zone: Zone;
  /** Without an order_lines table, one without rows. */
  readonly lines: Table;
  readonly result: LineOutcomes;
  readonly extractedOn: string;
  readonly lastDay: number;
  /** First and last day of the last 12 months. */
  readonly year: { readonly from: number; readonly to: number };
  /** Local day on which each line was ordered; failing that delivered, then due; NaN = unknown. */
  readonly dayOf: Float64Array;
}

/** A case without any date ends on the first day of the calendar. */
const NO_DAY = '1970-01-01';

export function contextOf({ tables, settings, currency }: ReadResult): Context {
  const { zone } = settings;
  const lines = tables.order_lines ?? emptyLines;
  const extractedOn = extractionDay(tables, zone, settings.extractedOn) ?? NO_DAY;
  const result = lineOutcomes(lines, tables, zone, extractedOn);
  const dayOf = result.ordered.map((ordered, row) => {
    const known = [ordered, result.delivered[row] ?? NaN, result.due[row] ?? NaN];
    const instant = known.find((candidate) => !Number.isNaN(candidate)) ?? NaN;
    return Math.floor(zone.toLocal(instant) / 1440);
  });
  const [year = 0, month = 1, day = 1] = extractedOn.split('-').map(Number);
  return {
    tables,
    settings,
    currency,
    zone,
    lines,
    result,
    extractedOn,
    lastDay: dayNumber(year, month, day),
    year: lastYear(extractedOn),
    dayOf,
  };
}

/** Is the line of the last 12 months? */
export function inYear({ year, dayOf }: Context, row: number): boolean {
  const day = dayOf[row] ?? NaN;
  return day >= year.from && day <= year.to;
}

/** Does its due time fall in the last 12 months? */
export function dueInYear({ year, result, zone }: Context, row: number): boolean {
  const day = Math.floor(zone.toLocal(result.due[row] ?? NaN) / 1440);
  return day >= year.from && day <= year.to;
}
