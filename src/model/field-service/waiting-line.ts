import { erlangC } from '../probability/erlang.ts';
import { nonNegative, positive } from '../probability/refusal.ts';

/** What a crew of equal servers gives, calls waiting their turn. Times in the unit of the rates. */
export interface WaitingLine {
  /** Arrival rate ÷ service rate of one server, Erlang. */
  readonly offeredLoad: number;
  readonly utilisation: number;
  /** Share of calls that wait. */
  readonly waiting: number;
  /** Mean wait, over all calls, service excluded. */
  readonly meanWait: number;
  /** Calls waiting, on average. */
  readonly meanQueue: number;
  /** Mean time from arrival to the end of service. */
  readonly meanSojourn: number;
  /** Calls waiting or in service, on average. */
  readonly meanInSystem: number;
  /** Share of calls that wait at most `time`. */
  waitAtMost(time: number): number;
}

/**
 * M/M/c: Poisson arrivals, exponential service, first come first served. Source: Erlang (1917).
 *
 * @param arrivals  calls per unit of time, > 0
 * @param service   calls one server ends per unit of time, > 0
 * @param servers   whole, more than arrivals / service
 * @throws RangeError when a rate is out of range or the servers cannot carry the load
 */
export function waitingLine(arrivals: number, service: number, servers: number): WaitingLine {
  positive('arrival rate', arrivals);
  positive('service rate', service);
  const offeredLoad = arrivals / service;
  const waiting = erlangC(offeredLoad, servers);
  const slack = servers * service - arrivals;
  const meanWait = waiting / slack;
  const meanSojourn = meanWait + 1 / service;
  return {
    offeredLoad,
    utilisation: offeredLoad / servers,
    waiting,
    meanWait,
    meanQueue: arrivals * meanWait,
    meanSojourn,
    meanInSystem: arrivals * meanSojourn,
    waitAtMost(time) {
      nonNegative('time', time);
      return 1 - waiting * Math.exp(-slack * time);
    },
  };
}
