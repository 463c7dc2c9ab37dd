import { positive, refuse } from '../probability/refusal.ts';

export type AbcClass = 'A' | 'B' | 'C';

/** One item of a Pareto analysis: its place in the inputs and its class. */
export interface RankedItem {
  readonly index: number;
  readonly cls: AbcClass;
}

/**
 * Pareto classes: A while the larger items together stay below the first share, then B, then C.
 *
 * An item's class comes from the items before it, so the first is always A; a share equal to a
 * limit passes to the next class. Equal values keep the order of the inputs.
 *
 * @param values  > 0, any order
 * @param limits  shares at which A and B end, rising
 * @returns the items in decreasing order of value
 * @throws RangeError when a value is not positive or the limits do not rise
 */
export function abcClasses(
  values: readonly number[],
  limits: readonly [number, number] = [0.8, 0.95],
): RankedItem[] {
  for (const value of values) positive('value', value);
  if (!(limits[0] <= limits[1])) refuse('limits', 'rising', limits.join(' '));
  const order = [...values.keys()].toSorted((a, b) => values[b]! - values[a]!);
  const total = order.reduce((sum, index) => sum + values[index]!, 0);
  let before = 0;
  return order.map((index) => {
    const reached = before / total;
    before += values[index]!;
    return { index, cls: reached < limits[0] ? 'A' : reached < limits[1] ? 'B' : 'C' };
  });
}
