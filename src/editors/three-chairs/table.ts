import { sameNumbers } from '#figures/frontier/same-numbers.ts';
import { arbitrate } from '#model/arbitration/arbitrate.ts';
import type { Frontier, FrontierNumber } from '#model/arbitration/frontier.ts';
import type { Triangle } from '#model/results.ts';
import { criteria, limits, type Seat } from './seats.ts';

/** A scenario as the three directions see it. */
export interface Ranked {
  /** S0 to S5, or `yours` when the reader's is none of them. */
  readonly name: string;
  readonly isYours: boolean;
  /** 1 = best: [chair]. */
  readonly ranks: readonly number[];
  readonly disagreement: number;
  /** What its most disappointed direction gives up, share in [0, 1]. */
  readonly regret: number;
  /** Utility for the table at this caution, share in [0, 1]. */
  readonly accord: number;
  /** No direction refuses it. */
  readonly open: boolean;
}

export interface Table {
  readonly ranked: readonly Ranked[];
  /** Row of each direction's best open scenario; null when none is open: [chair]. */
  readonly winners: readonly (number | null)[];
  readonly leastRegret: number | null;
  /** Row of the open scenario on which the table agrees best; null when none is open. */
  readonly agreed: number | null;
}

/**
 * The named scenarios and the reader's, arbitrated; null where they cannot be compared. One that the reader has left
 * as it is named stands once: seated twice, it would push every rank below it.
 *
 * @param caution  from the mean of the directions (0) to the least served of them (1)
 */
export function tableOf(
  read: Frontier | null,
  own: Triangle,
  seats: readonly Seat[],
  caution: number,
): Table | null {
  const named = (read?.points ?? []).filter(({ name }) => name !== null);
  const mine = criteria.map(({ id }) => own[id as FrontierNumber]);
  if (named.length === 0 || !isWhole(mine)) return null;
  const scores = named.map(({ numbers }) =>
    criteria.map(({ id }) => numbers[id as FrontierNumber]),
  );
  const names = named.map(({ name }) => name!);
  const already = scores.findIndex((row) => sameNumbers(row, mine));
  if (already < 0) {
    scores.push(mine);
    names.push('yours');
  }
  const found = arbitrate(scores, criteria, seats.map(chairOf), caution);
  const best = Math.max(...found.consensus.filter((_, at) => found.open[at]));
  const agreed = found.consensus.findIndex((accord, at) => found.open[at] && accord === best);
  return {
    ranked: names.map((name, at) => ({
      name,
      isYours: name === 'yours' || at === already,
      ranks: found.chairs.map(({ ranks }) => ranks[at]!),
      disagreement: found.disagreement[at]!,
      regret: Math.max(...found.regrets[at]!),
      accord: found.consensus[at]!,
      open: found.open[at]!,
    })),
    winners: found.chairs.map(({ winner }) => winner),
    leastRegret: found.leastRegret,
    agreed: agreed < 0 ? null : agreed,
  };
}

function chairOf({ id, weights, limits: typed }: Seat) {
  return {
    id,
    // A direction that weighs nothing weighs everything alike.
    weights: weights.some((weight) => weight > 0) ? weights : weights.map(() => 1),
    vetoes: limits.flatMap(({ id: limit, one }) => {
      const value = typed[limit];
      const criterion = criteria.findIndex((each) => each.id === limit);
      return value === undefined ? [] : [{ criterion, limit: value * one }];
    }),
  };
}

function isWhole(numbers: readonly (number | null)[]): numbers is number[] {
  return !numbers.includes(null);
}
