import { refuse } from '../probability/refusal.ts';
import { readiness } from './readiness.ts';

export interface WeakestTeam {
  /** Row of the teams. */
  readonly team: number;
  /** Row of its lowest step. */
  readonly step: number;
  /** Share in [0, 1]. */
  readonly readiness: number;
}

/**
 * The team that sets the pace: the lowest step of all, the first of equals.
 *
 * @param scores  1 to 5: [team][step]
 * @throws RangeError when there is no team, or a score is out of range
 */
export function weakestTeam(scores: readonly (readonly number[])[]): WeakestTeam {
  if (scores.length === 0) refuse('teams', 'one at least', 0);
  const shares = scores.map(readiness);
  const lowest = Math.min(...shares);
  const team = shares.indexOf(lowest);
  const steps = scores[team]!;
  return { team, step: steps.indexOf(Math.min(...steps)), readiness: lowest };
}
