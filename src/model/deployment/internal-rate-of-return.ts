import { refuse } from '../probability/refusal.ts';

/**
 * The discount rate at which flows are worth nothing.
 *
 * With v = 1 / (1 + rate), flows that change sign once have one root v > 0. The bracket doubles at
 * most 1,100 times, then halves until it no longer shrinks, at most 1,100 times: v spans the
 * numbers.
 *
 * @param flows  money, the first now, then one per period, changing sign exactly once
 * @returns per period, a fraction > −1
 * @throws RangeError when the flows do not change sign exactly once
 */
export function internalRateOfReturn(flows: readonly number[]): number {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  const changes = signs.filter((sign, k) => k > 0 && sign !== signs[k - 1]).length;
  if (changes !== 1) refuse('flows', 'changing sign once', changes);
  const start = signs[0]!;
  const value = (v: number): number => start * flows.reduceRight((sum, flow) => sum * v + flow, 0);

  let low = 0;
  let high = 1;
  for (let k = 0; k < 1100 && value(high) > 0; k++) {
    low = high;
    high *= 2;
  }
  for (let k = 0; k < 1100; k++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (value(middle) > 0) low = middle;
    else high = middle;
  }
  return (1 - high) / high;
}
