import type { ClassWait } from './crew-waits.ts';

/** Hours of the clock in an open day promised. */
const DAY = 24;
/** Moments of the day at which calls are taken to come, evenly. */
const MOMENTS = 5;

/** A day of work: hours the clients are open, and hours, from the opening, that crews are at work. */
export interface WorkingDay {
  readonly open: number;
  readonly shift: number;
}

/**
 * Share of the calls of a class to which somebody comes in time, for calls that come evenly over opening hours.
 *
 * A promise in open days (24, 48…) runs to the closing of the last; one in hours runs on the clock, of which only what
 * is left of the shift counts.
 *
 * @param wait      until a technician sets off, in hours of shift
 * @param hours     promised, > 0
 * @param approach  hours that are no wait for a technician: dispatch and road, ≥ 0
 */
export function responseKept(
  wait: ClassWait,
  hours: number,
  { open, shift }: WorkingDay,
  approach: number,
): number {
  let kept = 0;
  for (let moment = 0; moment < MOMENTS; moment++) {
    const rest = Math.max(0, shift - open * ((moment + 0.5) / MOMENTS));
    const window = hours < DAY ? Math.min(hours, rest) : (hours / DAY) * shift + rest;
    if (window > approach) kept += wait.within(window - approach) / MOMENTS;
  }
  return kept;
}
