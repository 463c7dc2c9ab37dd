import { refuse } from '../probability/refusal.ts';
import type { Criterion } from './criterion.ts';
import { checkScores, type ScoreTable } from './score-table.ts';

/**
 * Which scenarios are worse for everybody: a scenario is dominated when another is nowhere worse, and
 * better somewhere by more than the width of that criterion's band. Two scenarios inside one band do
 * not dominate each other.
 *
 * Two scenarios at a time: n² × criteria comparisons. Source: Pareto (1906), from memory.
 *
 * @param scores  [scenario][criterion], finite
 * @param bands   [criterion] what a difference must exceed to count, ≥ 0, in the unit of the criterion
 * @returns for each scenario the first that dominates it, itself not dominated; null = it stays
 * @throws RangeError when a score is not finite or a band is negative
 */
export function dominators(
  scores: ScoreTable,
  criteria: readonly Criterion[],
  bands: readonly number[] = criteria.map(() => 0),
): (number | null)[] {
  checkScores(scores, criteria.length);
  for (const band of bands) if (!(band >= 0)) refuse('band', 'a number ≥ 0', band);
  const gains = scores.map((row) => row.map((score, k) => gain(criteria[k]!, score)));
  const beats = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((score, k) => score >= b[k]!) && a.some((score, k) => score - b[k]! > bands[k]!);
  const stays = gains.map((row) => !gains.some((other) => beats(other, row)));
  return gains.map((row) => {
    const by = gains.findIndex((other, at) => stays[at]! && beats(other, row));
    return by < 0 ? null : by;
  });
}

/** Scenarios nobody dominates, in their order. */
export function paretoSet(
  scores: ScoreTable,
  criteria: readonly Criterion[],
  bands?: readonly number[],
): number[] {
  return dominators(scores, criteria, bands).flatMap((by, at) => (by === null ? [at] : []));
}

function gain({ better }: Criterion, score: number): number {
  return better === 'more' ? score : -score;
}
