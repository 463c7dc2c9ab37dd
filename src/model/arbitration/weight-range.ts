import { utilities } from './utilities.ts';

/** Part of the whole weight that one criterion may have, in [0, 1], and has. */
export interface WeightRange {
  readonly low: number;
  readonly now: number;
  readonly high: number;
}

/**
 * How far the weight of one criterion may move before another scenario wins, the other weights keeping
 * their proportions (equal ones when all are 0).
 *
 * With t the criterion's part of the weight, each utility is linear in t, so the range is where every
 * straight line winner − other is ≥ 0: exact, one root per scenario.
 *
 * @param regrets    shares in [0, 1]: [scenario][criterion], only scenarios that may win
 * @param weights    ≥ 0, one positive at least: [criterion]
 * @param criterion  row of the criteria
 * @throws RangeError when a weight is negative or all are 0
 */
export function weightRange(
  regrets: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
): WeightRange {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const satisfied = utilities(regrets, weights);
  const winner = satisfied.indexOf(Math.max(...satisfied));
  const now = weights[criterion]! / total;
  if (weights.length === 1) return { low: now, now, high: now };

  const others = weights.map((weight, k) => (k === criterion ? 0 : weight));
  const rest = others.some((weight) => weight > 0)
    ? others
    : others.map((_, k) => Number(k !== criterion));
  const without = utilities(regrets, rest);
  let [low, high] = [0, 1];
  regrets.forEach((row, other) => {
    const atZero = without[winner]! - without[other]!;
    const atOne = row[criterion]! - regrets[winner]![criterion]!;
    if (atZero === atOne) return;
    const root = atZero / (atZero - atOne);
    if (atOne > atZero) low = Math.max(low, root);
    else high = Math.min(high, root);
  });
  // The winner wins now: only rounding of a tie can put a root on the wrong side.
  return { low: Math.min(low, now), now, high: Math.max(high, now) };
}
