import type { Criterion } from './criterion.ts';
import { checkScores, type ScoreTable } from './score-table.ts';

/**
 * What is given up on each criterion by choosing a scenario, as a part of what there was to lose:
 * 0 for the best of them, 1 for the worst, 0 for all when they are alike.
 *
 * Source: Savage (1951), normalised by column; from memory.
 *
 * @param scores  [scenario][criterion], finite
 * @returns shares in [0, 1]: [scenario][criterion]
 * @throws RangeError when a score is not finite
 */
export function regretMatrix(scores: ScoreTable, criteria: readonly Criterion[]): number[][] {
  checkScores(scores, criteria.length);
  const ends = criteria.map(({ better }, k) => {
    const column = scores.map((row) => row[k]!);
    const [low, high] = [Math.min(...column), Math.max(...column)];
    return better === 'more' ? [high, low] : [low, high];
  });
  return scores.map((row) =>
    row.map((score, k) => {
      const [best, worst] = ends[k]!;
      return best === worst ? 0 : Math.abs(score - best!) / Math.abs(worst! - best!);
    }),
  );
}
