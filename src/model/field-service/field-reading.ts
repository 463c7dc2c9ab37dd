import type { Field } from '../case/field.ts';
import { checkDemand, type FieldDemand } from './field-demand.ts';
import { fieldState } from './field-state.ts';
import { keptShare } from './kept-share.ts';
import { responseTimes } from './response-times.ts';

/** A year of visits under a demand. Counts a year; hours of technicians, unless said. */
export interface FieldReading {
  /** Responses promised and due, and kept. */
  readonly promises: number;
  readonly kept: number;
  /** In the order of the demand's responses. */
  readonly byResponse: readonly ResponseReading[];
  readonly calls: number;
  /** First visits, return visits and planned visits. */
  readonly visits: number;
  readonly returnVisits: number;
  readonly plannedVisits: number;
  /** Share of the first visits. */
  readonly firstTimeFix: number;
  /** Visits a call takes, once somebody goes: ≥ 1. */
  readonly visitsPerFirst: number;
  readonly hours: number;
  /** Hours of today less hours of this demand: capacity, not money; negative when more are needed. */
  readonly freedHours: number;
  /** Hours day and night a machine down waits for a technician, all its visits, mean; null = not measured today. */
  readonly technicianWaitHours: number | null;
  /** [zone]. */
  readonly zones: readonly ZoneReading[];
}

export interface ResponseReading {
  /** Hours promised; null = none. */
  readonly hours: number | null;
  readonly calls: number;
  /** First visits and their return visits. */
  readonly visits: number;
  readonly promises: number;
  /** Share kept, in [0, 1]; null where nothing is promised or nobody calls. */
  readonly kept: number | null;
  /** Hours day and night from a call to an arrival, mean; null = not measured today, or no call. */
  readonly responseHours: number | null;
}

export interface ZoneReading {
  readonly technicians: number;
  readonly hours: number;
  readonly freedHours: number;
  /** Hours asked for ÷ hours there are; above 1 the year ends with a backlog. */
  readonly utilisation: number;
  readonly overloaded: boolean;
}

/**
 * Visits under a demand: promises kept, visits, hours, waits.
 *
 * What is measured moves by what the formulas change between today and the demand: shares on the logit scale
 * (`kept-share.ts`), hours waited in proportion. Today's demand gives back what was measured.
 *
 * @param today   as `fieldToday` gives it
 * @param demand  same zones
 * @throws RangeError when a demand is out of range
 */
export function fieldReading(field: Field, today: FieldDemand, demand: FieldDemand): FieldReading {
  checkDemand(field, today);
  checkDemand(field, demand);
  const before = fieldState(field, today, today);
  const after = fieldState(field, today, demand);
  const times = responseTimes(field, before, after);
  const byResponse = demand.responses.map((hours, k): ResponseReading => {
    const then = today.responses.indexOf(hours);
    const calls = sum(demand.calls.map((own) => own[k]!));
    const promises = calls * promisesPerCall(field, today, hours, then);
    return {
      hours,
      calls,
      visits: sum(after.zones.map(({ visits }) => visits[k]!)),
      promises,
      kept: promises > 0 ? keptShare(field, { before, then }, { after, k }) : null,
      responseHours: calls > 0 ? times.of(then, k) : null,
    };
  });
  const first = sum(after.zones.flatMap(({ firstVisits }) => firstVisits));
  const visits = sum(byResponse.map((each) => each.visits));
  const planned = sum(demand.plannedVisits);
  const freed = after.zones.map(({ hours }, zone) => before.zones[zone]!.hours - hours);
  return {
    promises: sum(byResponse.map(({ promises }) => promises)),
    kept: sum(byResponse.map(({ promises, kept }) => promises * (kept ?? 0))),
    byResponse,
    calls: sum(demand.calls.flat()),
    visits: visits + planned,
    returnVisits: visits - first,
    plannedVisits: planned,
    firstTimeFix: after.first.firstTimeFix,
    visitsPerFirst: after.first.visitsPerFirst,
    hours: sum(after.zones.map(({ hours }) => hours)),
    freedHours: sum(freed),
    technicianWaitHours: times.technicianWait,
    zones: after.zones.map(({ hours, utilisation, overloaded }, zone) => ({
      technicians: demand.technicians[zone]!,
      hours,
      freedHours: freed[zone]!,
      utilisation,
      overloaded,
    })),
  };
}

/** Promises due a call: those of the class today, else of all classes that have some; none where no hours are promised. */
function promisesPerCall(
  field: Field,
  today: FieldDemand,
  hours: number | null,
  then: number,
): number {
  const own = field.byResponse[then];
  const calls = (k: number): number => sum(today.calls.map((each) => each[k]!));
  if (own && own.promises > 0 && calls(then) > 0) return own.promises / calls(then);
  if (hours === null) return 0;
  const promised = field.byResponse.flatMap(({ promises }, k) => (promises > 0 ? [k] : []));
  const made = sum(promised.map((k) => field.byResponse[k]!.promises));
  const called = sum(promised.map(calls));
  return called > 0 ? made / called : 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
