import type { Context } from './build/context.ts';
import { deliveryCalendars } from './calendar-of-rows.ts';
import { datesOf, numbersOf, type Table } from './column.ts';
import { atClosing } from './instants.ts';
import type { LineMeasures, Share } from './measure.ts';

export type Family = 'parts' | 'field' | 'mro';

/** How measures name what is promised beside order lines. */
const VISIT = 'visit';
const WORKSHOP = 'workshop';

/** Families whose promises are counted: those whose tables are there. */
export function familiesOf({ tables }: Context): Family[] {
  return [
    'parts',
    ...(tables.interventions ? (['field'] as const) : []),
    ...(tables.workshop_jobs ? (['mro'] as const) : []),
  ];
}

/** Measures of order lines joined by those of visits and workshop jobs. @param within  local day a promise falls due */
export function withPeople(
  measures: LineMeasures,
  context: Context,
  within: (day: number) => boolean = () => true,
): LineMeasures {
  const people: Record<string, Share & { kept: number }> = {
    ...(context.tables.interventions && { [VISIT]: visits(context, within) }),
    ...(context.tables.workshop_jobs && { [WORKSHOP]: jobs(context, within) }),
  };
  const { onTime } = measures;
  const made = Object.values(people).reduce((sum, { lines }) => sum + lines, onTime.lines);
  const kept = Object.values(people).reduce((sum, each) => sum + each.kept, onTime.kept);
  const shares = Object.entries(people).map(([code, { lines, share }]) => [code, { lines, share }]);
  return {
    ...measures,
    onTime: {
      ...onTime,
      all: made > 0 ? kept / made : null,
      byClass: { ...onTime.byClass, ...Object.fromEntries(shares) },
    },
  };
}

/** Visits: arrived no later than committed, to the minute. */
function visits({ tables, zone, lastDay }: Context, within: (day: number) => boolean) {
  const table = tables.interventions!;
  const places = deliveryCalendars(table, tables);
  const [due, done] = ['committed_response_at', 'arrived_at'].map((name) =>
    atClosing(datesOf(table, name), places, zone),
  );
  const end = zone.toInstant((lastDay + 1) * 1440);
  const day = (instant: number): number => Math.floor(zone.toLocal(instant) / 1440);
  return judged(table, due!, done!, end, (instant) => within(day(instant)));
}

/** Jobs: given back no later than the day promised. */
function jobs({ tables, zone, lastDay }: Context, within: (day: number) => boolean) {
  const table = tables.workshop_jobs!;
  const [due, done] = ['promised_at', 'returned_at'].map((name) =>
    datesOf(table, name).instants.map((instant) => Math.floor(zone.toLocal(instant) / 1440)),
  );
  return judged(table, due!, done!, lastDay + 1, within);
}

/** Promises whose time has come; postponed by the client, or not yet due, left out. */
function judged(
  table: Table,
  due: Float64Array,
  done: Float64Array,
  end: number,
  within: (due: number) => boolean,
): Share & { kept: number } {
  const postponed = numbersOf(table, 'postponed_by_customer');
  let [lines, kept] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    const by = due[row] ?? NaN;
    const at = done[row] ?? NaN;
    if (Number.isNaN(by) || postponed[row] === 1 || !within(by)) continue;
    if (Number.isNaN(at) && by >= end) continue;
    lines += 1;
    kept += Number(at <= by);
  }
  return { lines, kept, share: lines > 0 ? kept / lines : null };
}
