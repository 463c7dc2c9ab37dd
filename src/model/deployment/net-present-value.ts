import { refuse, whole } from '../probability/refusal.ts';

/**
 * Net present value of one flow per period: Σ cₖ / (1 + rate)^(k + first).
 *
 * @param rate   discount rate per period, a fraction > −1
 * @param flows  money, in order
 * @param first  period of the first flow: 0 = now, 1 = one period out, as spreadsheets do
 * @throws RangeError when the rate or the first period is out of range
 */
export function netPresentValue(rate: number, flows: readonly number[], first: number): number {
  if (!(rate > -1 && rate < Infinity)) refuse('discount rate', 'a number > −1', rate);
  whole('first period', first);
  const factor = 1 / (1 + rate);
  const sum = flows.reduceRight((value, flow) => value * factor + flow, 0);
  return sum * factor ** first;
}
