import type { Field } from '../case/field.ts';
import { refuse } from '../probability/refusal.ts';

/** Where the calls of each client go in a scenario; shares in [0, 1]. */
export interface CallMoves {
  /** Of a client's calls, what keeps today's class of response: [client]. */
  readonly stays: readonly number[] | Float64Array;
  /** What goes to a class of the demand's responses: [client][response]. What is left calls no more. */
  readonly moved: readonly number[] | Float64Array;
  /** Comfort calls still made, of one today: [client]; absent = all. */
  readonly comfort?: readonly number[] | Float64Array;
}

/**
 * Calls of a scenario by zone and class of response.
 *
 * @param responses  classes of the demand, those of today among them
 * @returns [zone][response], a year
 * @throws RangeError when today's classes are not all there or a list has another length
 */
export function fieldCalls(
  field: Field,
  responses: readonly (number | null)[],
  { stays, moved, comfort }: CallMoves,
): number[][] {
  const [clients, today, now] = [field.zone.length, field.responses.length, responses.length];
  const classOf = field.responses.map((hours) => responses.indexOf(hours));
  if (classOf.includes(-1))
    refuse('responses', `to hold ${field.responses.join(' ')}`, responses.join(' '));
  if (stays.length !== clients || moved.length !== clients * now) {
    refuse('moves', `${clients} clients × ${now} classes`, `${stays.length}, ${moved.length}`);
  }
  const calls = field.zones.map(() => new Array<number>(now).fill(0));
  field.zone.forEach((zone, client) => {
    const row = calls[zone]!;
    let all = 0;
    for (let k = 0; k < today; k++) all += field.calls[client * today + k]!;
    if (all === 0) return;
    const made = 1 - (field.comfort[client]! / all) * (1 - (comfort?.[client] ?? 1));
    for (let k = 0; k < today; k++) {
      row[classOf[k]!]! += field.calls[client * today + k]! * made * stays[client]!;
    }
    for (let k = 0; k < now; k++) row[k]! += all * made * moved[client * now + k]!;
  });
  return calls;
}
