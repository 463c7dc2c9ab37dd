import { allocationRules, assumptions } from './assumptions.ts';
import { choiceValue } from './choice-value.ts';
import { leverValue } from './lever-values.ts';
import type { Notice } from './results.ts';
import type { Scenario } from './scenario.ts';

/** Pieces a shelf may keep, at most. */
const MOST_KEPT = 5;

/** What the rule of allocation asks of the network. */
export interface Allocation {
  /** Pieces each platform keeps for the classes promised fast; 0 = none. */
  readonly pieces: number;
  readonly notices: readonly Notice[];
}

/**
 * `allocationRule` and `rationingLevel` of a scenario, as far as the network knows them.
 *
 * - `firstCome`: no piece is kept.
 * - `priority` clears waiting lines by class. Whether a line finds its part at once is the same as first come
 *   (a piece is on hand when the position exceeds the demand of the lead time, whoever was served), and a
 *   line that waits has missed a promise by the hour: the network reads it as first come. Who waits how
 *   long is played on one part (`simulateAllocation`).
 * - `reserve` keeps the last K pieces of a platform for the classes promised fast.
 *
 * @throws RangeError for a rule the network does not know (a quota is played on one part only), and when K is not a whole number from 0 to 5
 */
export function allocationInForce(scenario: Scenario): Allocation {
  const rule = choiceValue(scenario, 'allocationRule', allocationRules, 'firstCome');
  const level = leverValue(scenario, 'rationingLevel', assumptions.rationingLevel);
  if (!Number.isInteger(level) || level < 0 || level > MOST_KEPT) {
    throw new RangeError(`rationingLevel must be whole, from 0 to ${MOST_KEPT}; got ${level}`);
  }
  if (rule === 'reserve' || level === 0) return { pieces: level, notices: [] };
  const notice = { code: 'leverRepaired', subject: 'rationingLevel', got: level, used: 0 } as const;
  return { pieces: 0, notices: [notice] };
}
