import { refuse } from '../probability/refusal.ts';

/** Scores of a team's steps run from here to there. */
const LOWEST = 1;
const HIGHEST = 5;

/**
 * How ready a team is: its lowest step, since none can be skipped.
 *
 * @param scores  1 to 5, one at least (the five steps, or one score for all)
 * @returns share in [0, 1]: 0 for a 1, 1 for a 5
 * @throws RangeError when a score is out of range
 */
export function readiness(scores: readonly number[]): number {
  if (scores.length === 0) refuse('scores', 'one at least', 0);
  for (const score of scores) {
    if (!(score >= LOWEST && score <= HIGHEST)) {
      refuse('score', `from ${LOWEST} to ${HIGHEST}`, score);
    }
  }
  return (Math.min(...scores) - LOWEST) / (HIGHEST - LOWEST);
}

/** Share of the highest score there is, over all steps: what the entry gate reads. In [0.2, 1]. */
export function scoreShare(scores: readonly number[]): number {
  readiness(scores);
  return scores.reduce((sum, score) => sum + score, 0) / (HIGHEST * scores.length);
}
