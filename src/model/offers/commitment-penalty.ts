import { binomial } from '../probability/binomial.ts';
import { nonNegative, positive, refuse, whole } from '../probability/refusal.ts';

/** A promise on the number of machines up at any time. */
export interface Commitment {
  /** Machines of the client, whole, ≥ 1. */
  readonly machines: number;
  /** Machines that must be up, whole, from 0 to `machines`. */
  readonly committed: number;
  /** Money per hour for each machine missing, ≥ 0. */
  readonly hourlyPenalty: number;
}

export interface ExpectedPenalty {
  /** Share of time one machine is up. */
  readonly availability: number;
  /** Chance, at a moment, that fewer machines are up than promised. */
  readonly belowCommitment: number;
  /** Machines missing below the promise, on average. */
  readonly missing: number;
  /** Money per hour. */
  readonly hourly: number;
}

/**
 * Expected penalty of a commitment on a snapshot: independent identical machines, steady state.
 * The machines down at a moment are Binomial(machines, 1 − availability).
 *
 * @param upTime    mean up time between failures, hours, > 0
 * @param downTime  mean down time per failure, all causes, hours, ≥ 0
 * @throws RangeError when an argument is out of range
 */
export function commitmentPenalty(
  commitment: Commitment,
  upTime: number,
  downTime: number,
): ExpectedPenalty {
  const { machines, committed, hourlyPenalty } = commitment;
  whole('machines', machines, 1);
  whole('committed machines', committed);
  if (committed > machines) refuse('committed machines', `at most ${machines}`, committed);
  positive('up time', upTime);
  nonNegative('down time', downTime);
  nonNegative('penalty', hourlyPenalty);
  const down = binomial(machines, downTime / (upTime + downTime));
  const spare = machines - committed;
  const missing = down.loss(spare);
  return {
    availability: upTime / (upTime + downTime),
    belowCommitment: down.survival(spare),
    missing,
    hourly: hourlyPenalty * missing,
  };
}
