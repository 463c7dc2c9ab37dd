import type { MeasuredStops } from '#model/case/field.ts';
import type { Context } from './context.ts';
import { breakdowns } from './breakdowns.ts';
import type { FieldVisits } from './field-visits.ts';

/** Waits of the breakdowns of the last 12 months. */
export function measuredStops({ year }: Context, visits: FieldVisits): MeasuredStops {
  const { first, technicianWait, partWait } = breakdowns(visits);
  const inYear = (stop: number): boolean => {
    const day = visits.day[first[stop] ?? 0] ?? NaN;
    return day >= year.from && day <= year.to;
  };
  const mean = (hours: Float64Array): number | null => {
    const own = hours.filter((value, stop) => inYear(stop) && !Number.isNaN(value));
    return own.length > 0 ? own.reduce((sum, value) => sum + value, 0) / own.length : null;
  };
  return {
    count: first.filter((_, stop) => inYear(stop)).length,
    technicianWaitHours: mean(technicianWait),
    partWaitHours: mean(partWait),
  };
}
