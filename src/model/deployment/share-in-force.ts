import { nonNegative, positive, share, whole } from '../probability/refusal.ts';
import { sCurve } from './s-curve.ts';

/** How a client who has moved comes to use his offer as meant. */
export interface Ramp {
  /** Months from nothing to all, > 0. */
  readonly months: number;
  /** Months lost before it starts, ≥ 0. */
  readonly delay: number;
  /** Part of the benefits ever reached, share in [0, 1]. */
  readonly reach: number;
}

/**
 * Share of the yearly benefits at work in each month, read in its middle: clients move one by one, each
 * along an S-curve, up to what adoption lets through.
 *
 * Bound: months × clients.
 *
 * @param moves    months after the start of the plan: [client]; Infinity = never
 * @param weights  what each client's move is worth, ≥ 0, one positive at least: [client]
 * @param months   whole, ≥ 1
 * @returns shares in [0, reach], never falling: [month]
 * @throws RangeError when an argument is out of range
 */
export function shareInForce(
  moves: ArrayLike<number>,
  weights: ArrayLike<number>,
  ramp: Ramp,
  months: number,
): number[] {
  positive('ramp', ramp.months);
  nonNegative('delay', ramp.delay);
  share('reach', ramp.reach);
  whole('months', months, 1);
  let total = 0;
  for (let client = 0; client < moves.length; client++) {
    nonNegative('weight of a client', weights[client]!);
    total += weights[client]!;
  }
  positive('sum of the weights', total);
  return Array.from({ length: months }, (_, month) => {
    let sum = 0;
    for (let client = 0; client < moves.length; client++) {
      const since = month + 0.5 - moves[client]! - ramp.delay;
      sum += weights[client]! * sCurve(since / ramp.months);
    }
    return (ramp.reach * sum) / total;
  });
}
