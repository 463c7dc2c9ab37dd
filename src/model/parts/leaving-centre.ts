import type { PartsNetwork } from './parts-network.ts';

/** Routes of `network.centreReach` and `network.nextDay`: odd ones with the night express, each after its own by day. */
const ROUTES = 4;

/** Shares of lines that another shelf than their own serves. */
export interface LeavingCentre {
  /** From the platform that stands in for a shelf without stock: [pattern][origin][asked]. */
  readonly instead: Float64Array;
  /** From the centre by the night express, in time for a promise that no other lane would meet: [pattern][origin][asked]. */
  readonly byNight: Float64Array;
  /** From the centre a day later than from their shelf; sooner than by day is < 0: [pattern][origin]. */
  readonly later: Float64Array;
}

/**
 * Adds what leaves the centre for the clients of another shelf: what goes by night for want of a lane in time, and the
 * lines delivered a day later than from their shelf, or sooner than by day.
 *
 * A shelf that holds stock is asked first, then another platform, then the centre; a shelf that holds
 * none leaves its clients to the centre first.
 *
 * @param sums   of the part: one pattern
 * @param found  share of the lines that the centre has, once nearer ones lack it: in [0, 1]
 */
export function addLeaving(
  sums: LeavingCentre,
  { network, classes, run }: PartsNetwork,
  shelf: number,
  origin: number,
  asked: number,
  lines: number,
  found: number,
): void {
  const holds = run.holds[shelf]!;
  const route = run.routes[shelf]!;
  const byDay = run.night ? route - 1 : route;
  const leaving = lines * found * (holds ? 1 - run.rescue[asked]! * run.helpers[shelf]! : 1);
  const reach = (asked * network.shelves.length + shelf) * ROUTES;
  if (run.night) {
    const gained = network.centreReach[reach + route]! - network.centreReach[reach + byDay]!;
    sums.byNight[origin * classes + asked]! += leaving * gained;
  }
  if (asked !== origin) return;
  const soon = network.nextDay[shelf * ROUTES + route]!;
  const before = holds ? network.nextDay[shelf * ROUTES + byDay]! : 1;
  sums.later[origin]! += leaving * (before - soon);
}
