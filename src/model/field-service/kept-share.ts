import type { Field, MeasuredResponse } from '../case/field.ts';
import { logitShift } from '../logit-shift.ts';
import type { FieldState } from './field-state.ts';

export interface ClassToday {
  readonly before: FieldState;
  /** Row of the class today; −1 = it is new. */
  readonly then: number;
}

export interface ClassNow {
  readonly after: FieldState;
  readonly k: number;
}

type Promises = Pick<MeasuredResponse, 'promises' | 'kept' | 'held' | 'heldKept'>;

/**
 * Share of the responses of a class kept under a demand.
 *
 * First visits that wait for a part before they leave keep their own share; there are fewer of them as the network finds more,
 * 1 − (1 − today's)^wants. The others move on the logit scale with the share that the queue answers in time. A class that nobody
 * was promised today takes the gap of all classes together.
 */
export function keptShare(
  field: Field,
  { before, then }: ClassToday,
  { after, k }: ClassNow,
): number {
  const own = field.byResponse[then];
  const isKnown = own !== undefined && own.promises > 0;
  const promised = field.byResponse.map(({ promises }) => promises);
  const measured = isKnown ? own : together(field.byResponse);
  if (measured.promises === 0) return shareInTime(after, k);
  const modelled = isKnown
    ? shareInTime(before, then)
    : sum(promised.map((count, each) => count * shareInTime(before, each))) / sum(promised);
  const { promises, kept, held, heldKept } = measured;
  const answered = shareInTime(after, k);
  if (answered === modelled && after.first.wants === 1) return kept / promises;
  const heldNow = 1 - (1 - held / promises) ** after.first.wants;
  const free = promises > held ? (kept - heldKept) / (promises - held) : kept / promises;
  const inTime = logitShift(free, modelled, answered);
  return (1 - heldNow) * inTime + (held > 0 ? (heldNow * heldKept) / held : 0);
}

function together(classes: readonly Promises[]): Promises {
  return classes.reduce((all, one) => ({
    promises: all.promises + one.promises,
    kept: all.kept + one.kept,
    held: all.held + one.held,
    heldKept: all.heldKept + one.heldKept,
  }));
}

/** What the queue answers in time, over the zones; 1 where nobody calls. */
function shareInTime({ zones }: FieldState, k: number): number {
  const weights = zones.map(({ firstVisits }) => firstVisits[k]!);
  const total = sum(weights);
  return total > 0 ? sum(weights.map((each, zone) => each * zones[zone]!.kept[k]!)) / total : 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
