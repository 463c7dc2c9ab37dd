import type { Uncertain } from '#model/bands/uncertain.ts';
import { levers } from './levers.ts';
import { todayOf, type Defaults } from './scenario.ts';

/**
 * Entries of the register whose value is not known for sure, with the value of today of this company: a range that
 * does not reach it is stretched to it. What the company has not is left out.
 */
export function uncertainEntries(defaults: Defaults): Uncertain[] {
  return levers.flatMap(({ id, uncertain }) => {
    const today = todayOf(id, defaults);
    if (!uncertain || typeof today !== 'number') return [];
    const [low, high] = uncertain;
    return [{ id, low: Math.min(low, today), high: Math.max(high, today), default: today }];
  });
}
