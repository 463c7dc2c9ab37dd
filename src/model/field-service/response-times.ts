import type { Field } from '../case/field.ts';
import type { FieldState } from './field-state.ts';

/** Hours day and night, moved from what was measured. */
export interface ResponseTimes {
  /** Mean wait of a machine down for a technician, return visits included. */
  readonly technicianWait: number | null;
  /** From call to arrival: class `then` today (−1 = new), class k now; null = not measured. */
  of(then: number, k: number): number | null;
}

/**
 * Hours of shift turned into hours of the clock: a call that comes at any moment of the shifts waits on average
 * (hours of a year) / (hours of shift of a year) times its hours of shift, so that both move in proportion.
 */
export function responseTimes(field: Field, before: FieldState, after: FieldState): ResponseTimes {
  const measured = field.byResponse.map(({ responseHours }) => responseHours);
  const known = measured.flatMap((hours, k) => (hours === null ? [] : [k]));
  const clock = weighted(before, known, (k) => measured[k]!);
  const perShiftHour = clock / weighted(before, known, (k) => meanResponse(before, k));
  const all = field.responses.map((_, k) => k);
  const now = after.zones[0]?.response.map((_, k) => k) ?? [];
  const perStop = (state: FieldState, classes: readonly number[]): number =>
    state.first.visitsPerFirst * weighted(state, classes, (k) => meanResponse(state, k));
  const change = perStop(after, now) / perStop(before, all);
  const { technicianWaitHours } = field.stops;
  return {
    technicianWait:
      technicianWaitHours === null || !Number.isFinite(change)
        ? null
        : technicianWaitHours * change,
    of(then, k) {
      const own = measured[then] ?? null;
      const modelled = meanResponse(after, k);
      if (own !== null) return (own * modelled) / meanResponse(before, then);
      return Number.isFinite(perShiftHour) ? perShiftHour * modelled : null;
    },
  };
}

/** Mean over first visits of some classes; NaN when there is none. */
function weighted(
  state: FieldState,
  classes: readonly number[],
  of: (k: number) => number,
): number {
  let [total, sum] = [0, 0];
  for (const k of classes) {
    const count = visitsOf(state, k);
    if (count === 0) continue;
    total += count;
    sum += count * of(k);
  }
  return sum / total;
}

/** Hours of shift from call to arrival, over the zones; 0 where nobody calls. */
function meanResponse({ zones }: FieldState, k: number): number {
  let [total, sum] = [0, 0];
  for (const { firstVisits, response } of zones) {
    total += firstVisits[k]!;
    sum += firstVisits[k]! * response[k]!;
  }
  return total > 0 ? sum / total : 0;
}

function visitsOf({ zones }: FieldState, k: number): number {
  return zones.reduce((sum, { firstVisits }) => sum + firstVisits[k]!, 0);
}
