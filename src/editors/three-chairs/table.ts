import { arbitrate } from '#model/arbitration/arbitrate.ts';
import type { Frontier, FrontierNumber } from '#model/arbitration/frontier.ts';
import type { Triangle } from '#model/results.ts';
import { criteria, limits, type Seat } from './seats.ts';

/** A scenario as the three directions see it. */
export interface Ranked {
  /** S0 to S5, or `yours`. */
  readonly name: string;
  /** 1 = best: [chair]. */
  readonly ranks: readonly number[];
  readonly disagreement: number;
  /** What its most disappointed direction gives up, share in [0, 1]. */
  readonly regret: number;
  /** No direction refuses it. */
  readonly open: boolean;
}

export interface Table {
  readonly ranked: readonly Ranked[];
  /** Row of each direction's best open scenario; null when none is open: [chair]. */
  readonly winners: readonly (number | null)[];
  readonly leastRegret: number | null;
}

/** How careful the table is between the mean and the least served. */
const CAUTION = 0.5;

/** The named scenarios and the reader's, arbitrated; null where they cannot be compared. */
export function tableOf(
  read: Frontier | null,
  own: Triangle,
  seats: readonly Seat[],
): Table | null {
  const named = (read?.points ?? []).filter(({ name }) => name !== null);
  const mine = criteria.map(({ id }) => own[id as FrontierNumber]);
  if (named.length === 0 || mine.includes(null)) return null;
  const names = [...named.map(({ name }) => name!), 'yours'];
  const scores = [
    ...named.map(({ numbers }) => criteria.map(({ id }) => numbers[id as FrontierNumber])),
    mine as number[],
  ];
  const chairs = seats.map(({ id, weights, limits: typed }) => ({
    id,
    // A direction that weighs nothing weighs everything alike.
    weights: weights.some((weight) => weight > 0) ? weights : weights.map(() => 1),
    vetoes: limits.flatMap(({ id: limit, one }) => {
      const value = typed[limit];
      const criterion = criteria.findIndex((each) => each.id === limit);
      return value === undefined ? [] : [{ criterion, limit: value * one }];
    }),
  }));
  const found = arbitrate(scores, criteria, chairs, CAUTION);
  return {
    ranked: names.map((name, at) => ({
      name,
      ranks: found.chairs.map(({ ranks }) => ranks[at]!),
      disagreement: found.disagreement[at]!,
      regret: Math.max(...found.regrets[at]!),
      open: found.open[at]!,
    })),
    winners: found.chairs.map(({ winner }) => winner),
    leastRegret: found.leastRegret,
  };
}
