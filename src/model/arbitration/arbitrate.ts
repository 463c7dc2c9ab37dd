import { refuse } from '../probability/refusal.ts';
import type { Chair } from './chair.ts';
import { consensus } from './consensus.ts';
import type { Criterion } from './criterion.ts';
import { leastRegret } from './least-regret.ts';
import { ranks } from './ranks.ts';
import { regretMatrix } from './regret-matrix.ts';
import type { ScoreTable } from './score-table.ts';
import { utilities } from './utilities.ts';
import { weightRange, type WeightRange } from './weight-range.ts';

export interface ChairView {
  /** Shares in [0, 1]: [scenario]. */
  readonly utilities: readonly number[];
  /** 1 = best; a scenario under a veto keeps its rank, `open` says it may not be chosen. */
  readonly ranks: readonly number[];
  /** Best open scenario of the chair; null when none is open. */
  readonly winner: number | null;
  /** Part of the weight each criterion may take with the same winner: [criterion]; [] without winner. */
  readonly holds: readonly WeightRange[];
}

export interface Arbitration {
  readonly chairs: readonly ChairView[];
  /** False when one chair at least refuses it: [scenario]. */
  readonly open: readonly boolean[];
  /** Worst rank − best rank among the chairs: where they disagree: [scenario]. */
  readonly disagreement: readonly number[];
  /** What each chair gives up, from 0 (its best) to 1 (its worst): [scenario][chair]. */
  readonly regrets: readonly (readonly number[])[];
  /** Open scenario whose most disappointed chair is the least so; null when none is open. */
  readonly leastRegret: number | null;
  /** Utility for the table at this caution: [scenario]. */
  readonly consensus: readonly number[];
}

/**
 * The chairs around one table of scenarios: who ranks what, where they part, what disappoints least.
 *
 * @param scores   [scenario][criterion], finite
 * @param chairs   one at least
 * @param caution  of the consensus, share in [0, 1]
 * @throws RangeError when a score, a weight, a veto or the caution is out of range
 */
export function arbitrate(
  scores: ScoreTable,
  criteria: readonly Criterion[],
  chairs: readonly Chair[],
  caution: number,
): Arbitration {
  if (chairs.length === 0) refuse('chairs', 'one at least', 0);
  const given = regretMatrix(scores, criteria);
  const open = scores.map((row) => !chairs.some((chair) => refuses(chair, row, criteria)));
  const allowed = given.filter((_, at) => open[at]);
  const views = chairs.map(({ weights }): ChairView => {
    if (weights.length !== criteria.length) {
      refuse('weights', `${criteria.length} numbers`, weights.length);
    }
    const satisfied = utilities(given, weights);
    const best = Math.max(...satisfied.filter((_, at) => open[at]));
    const winner = satisfied.findIndex((utility, at) => open[at] && utility === best);
    const holds = winner < 0 ? [] : criteria.map((_, k) => weightRange(allowed, weights, k));
    return {
      utilities: satisfied,
      ranks: ranks(satisfied),
      winner: winner < 0 ? null : winner,
      holds,
    };
  });
  const byScenario = scores.map((_, at) => views.map((view) => view.utilities[at]!));
  const regrets = regretMatrix(
    byScenario,
    chairs.map(({ id }) => ({ id, better: 'more' })),
  );
  return {
    chairs: views,
    open,
    disagreement: scores.map((_, at) => {
      const places = views.map((view) => view.ranks[at]!);
      return Math.max(...places) - Math.min(...places);
    }),
    regrets,
    leastRegret: leastRegret(regrets, open),
    consensus: consensus(
      views.map((view) => view.utilities),
      caution,
    ),
  };
}

function refuses(
  { vetoes }: Chair,
  scores: readonly number[],
  criteria: readonly Criterion[],
): boolean {
  return vetoes.some(({ criterion, limit }) => {
    const better = criteria[criterion]?.better;
    if (!better) refuse('criterion of a veto', 'a row of the criteria', criterion);
    return better === 'more' ? scores[criterion]! < limit : scores[criterion]! > limit;
  });
}
