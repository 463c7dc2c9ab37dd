import { conditionalLogit } from '../market/conditional-logit.ts';

/** Logit of one event against its contrary. */
export interface TwoWayLogit {
  readonly coefficients: Float64Array;
  readonly covariance: Float64Array;
  readonly standardErrors: Float64Array;
}

/** Events, and contraries, below this many say nothing of what drives them. */
const LEAST_EVENTS = 8;

/**
 * How an event depends on some values: logit P = b·x, by maximum likelihood.
 *
 * @param rows      values of each trial, all of the same length, the first being 1 (the level)
 * @param happened  did it happen? one per trial
 * @returns null with fewer than 8 events or contraries, or when a value never varies
 * @throws RangeError when the values foretell every event
 */
export function twoWayLogit(
  rows: readonly (readonly number[])[],
  happened: readonly boolean[],
): TwoWayLogit | null {
  const variables = rows[0]?.length ?? 0;
  const events = happened.filter(Boolean).length;
  const isFlat = Array.from({ length: variables }, (_, v) => v)
    .slice(1)
    .some((v) => rows.every((row) => row[v] === rows[0]![v]));
  if (events < LEAST_EVENTS || rows.length - events < LEAST_EVENTS || isFlat) return null;
  const none = new Array<number>(variables).fill(0);
  return conditionalLogit({
    variables,
    values: Float64Array.from(rows.flatMap((row) => [...row, ...none])),
    starts: Int32Array.from({ length: rows.length + 1 }, (_, trial) => 2 * trial),
    chosen: Int32Array.from(happened, (did, trial) => 2 * trial + Number(!did)),
  });
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
