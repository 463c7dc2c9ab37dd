import type { Case } from './case.ts';
import { yearsOf } from './chain/years-of.ts';
import type { Holding } from './parts/holding.ts';
import type { Scenario } from './scenario.ts';
import { today } from './today.ts';

/**
 * The stock that a scenario chooses, to be read again whatever demand, suppliers or clients become.
 *
 * @returns null without a parts network
 * @throws RangeError when a lever's value cannot be used
 */
export function stockHeld(of: Case, scenario: Scenario): Holding | null {
  const now = today(of);
  return now && yearsOf(of, now, scenario, null).year.parts.network.hold();
}
