import { refuse } from '../probability/refusal.ts';

/** Scores of scenarios: [scenario][criterion], each in its own unit. */
export type ScoreTable = readonly (readonly number[])[];

/** @throws RangeError unless there is one scenario at least, each with `columns` finite scores */
export function checkScores(scores: ScoreTable, columns: number): void {
  if (scores.length === 0) refuse('scenarios', 'one at least', 0);
  for (const row of scores) {
    if (row.length !== columns) refuse('scores of a scenario', `${columns} numbers`, row.length);
    for (const score of row) {
      if (!Number.isFinite(score)) refuse('score', 'a finite number', score);
    }
  }
}
