import { positive, refuse } from '../probability/refusal.ts';
import { waitingLine } from './waiting-line.ts';

/**
 * Fewest servers so that a share of the calls waits at most a given time (M/M/c).
 *
 * Bound: at c = 2a + 60, a the offered load, P(wait) is below e^−40 (Poisson tail), less than any
 * share a number can hold short of 1: the search, one server at a time, ends by then.
 *
 * @param arrivals  calls per unit of time, > 0
 * @param service   calls one server ends per unit of time, > 0
 * @param time      ≥ 0
 * @param share     wanted share of calls, from 0 to below 1
 * @throws RangeError when an argument is out of range
 */
export function smallestCrew(
  arrivals: number,
  service: number,
  time: number,
  share: number,
): number {
  positive('arrival rate', arrivals);
  positive('service rate', service);
  if (!(share >= 0 && share < 1)) refuse('share of calls', 'from 0 to below 1', share);
  const load = arrivals / service;
  const enough = Math.ceil(2 * load + 60);
  for (let servers = Math.floor(load) + 1; servers < enough; servers++) {
    if (waitingLine(arrivals, service, servers).waitAtMost(time) >= share) return servers;
  }
  return enough;
}
