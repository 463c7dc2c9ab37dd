import type { Ramp } from '../deployment/share-in-force.ts';
import { nonNegative, positive, share } from '../probability/refusal.ts';
import { weakestTeam } from './weakest-team.ts';

/** How people are led through the change. */
export interface Change {
  /** 1 to 5: [team][step]. */
  readonly scores: readonly (readonly number[])[];
  /** Share of the lines promised outside the rules, in [0, 1]. */
  readonly derogationRate: number;
  /** How far personal targets follow the new rules, share in [0, 1]. */
  readonly incentiveAlignment: number;
  /** Hours of coaching per person and month, ≥ 0. */
  readonly coachingHours: number;
}

/** Assumptions, each said where the figure stands. */
export const changeAssumptions = {
  /** Part of the benefits that comes even from a team that is not ready: systems and lists impose it. */
  imposed: 0.4,
  /** Part of what a team lacks that coaching can give it, however long. */
  coachable: 0.6,
  /** Hours of coaching that give half of that. */
  halfCoaching: 3,
  /** Part of the benefits lost when personal targets pull the other way entirely. */
  misalignment: 0.4,
  /** Gains a derogation costs: its own, and that of the one it invites. */
  derogationCost: 2,
  /** Months lost when the weakest team is not ready at all. */
  longestDelay: 6,
} as const;

export interface Adoption {
  /** Share of the benefits kept in the end, in [0, 1]: reach × aligned × ruled. */
  readonly share: number;
  /** Months lost before they come. */
  readonly delay: number;
  /** What the weakest team lets through, what misaligned targets leave, what derogations leave. */
  readonly reach: number;
  readonly aligned: number;
  readonly ruled: number;
  /** Row of the team, and of its step, that sets the pace. */
  readonly team: number;
  readonly step: number;
}

/**
 * Share of the benefits that people let through, and their delay. All of it rises with scores, alignment
 * and coaching, falls with derogations, and stays in [0, 1]:
 *
 * - ready = r + (1 − r) × coachable × h ÷ (h + halfCoaching), r the weakest team's readiness;
 * - reach = imposed + (1 − imposed) × ready; delay = longestDelay × (1 − ready);
 * - aligned = 1 − misalignment × (1 − alignment);
 * - ruled = (1 − derogations)^derogationCost.
 *
 * The shape is the method's ("the weakest link sets the pace"); the sizes are assumptions.
 *
 * @throws RangeError when an argument is out of range
 */
export function adoption(change: Change): Adoption {
  share('derogation rate', change.derogationRate);
  share('incentive alignment', change.incentiveAlignment);
  nonNegative('coaching hours', change.coachingHours);
  const { imposed, coachable, halfCoaching, misalignment, derogationCost, longestDelay } =
    changeAssumptions;
  const { team, step, readiness } = weakestTeam(change.scores);
  const coached = (coachable * change.coachingHours) / (change.coachingHours + halfCoaching);
  const ready = readiness + (1 - readiness) * coached;
  const reach = imposed + (1 - imposed) * ready;
  const aligned = 1 - misalignment * (1 - change.incentiveAlignment);
  const ruled = (1 - change.derogationRate) ** derogationCost;
  return {
    share: reach * aligned * ruled,
    delay: longestDelay * (1 - ready),
    ...{ reach, aligned, ruled, team, step },
  };
}

/**
 * The ramp of each client's benefits, for `shareInForce`.
 *
 * @param rampMonths  months a client takes once his team is ready, > 0
 * @throws RangeError when it is not positive
 */
export function adoptionRamp({ share: reach, delay }: Adoption, rampMonths: number): Ramp {
  positive('ramp', rampMonths);
  return { months: rampMonths, delay, reach };
}
