import type { Case } from '../case.ts';
import { yearsOf } from '../chain/years-of.ts';
import { evaluate } from '../evaluate.ts';
import { revenueOfStaying } from '../offers/revenue-of-staying.ts';
import type { Scenario } from '../scenario.ts';
import { today } from '../today.ts';

/** Margin of a year and what makes it, € per year: `margin` = direct + indirect − cost − holding. */
export interface MarginPoint {
  /** Promises kept, share. */
  readonly service: number;
  /** Revenue less the goods bought for it, of the clients as they are today. */
  readonly direct: number;
  /** The same of the clients who stay, less of those who leave: indirect, and less sure. */
  readonly indirect: number;
  /** Cost of service but for holding. */
  readonly cost: number;
  readonly holding: number;
  readonly margin: number;
}

/**
 * A scenario as a point of a path towards break-even.
 *
 * @returns null when service, revenue or cost is not computable
 * @throws RangeError when a lever's value cannot be used
 */
export function marginPoint(of: Case, scenario: Scenario): MarginPoint | null {
  const now = today(of);
  const { service, revenue, costOfGoods, cost, costLines, margin } = evaluate(
    of,
    scenario,
  ).scenario;
  if (!now || service === null || revenue === null || costOfGoods === null) return null;
  if (cost === null || costLines === null || margin === null) return null;
  const { clients } = yearsOf(of, now, scenario, null).year;
  const staying = clients.moves && revenueOfStaying(of, clients.moves, clients.placement.offers);
  const indirect = staying
    ? Object.values(staying.byFamily).reduce((sum, each) => sum + each, -staying.costOfGoods)
    : 0;
  return {
    service,
    direct: revenue - costOfGoods - indirect,
    indirect,
    cost: cost - costLines.holding,
    holding: costLines.holding,
    margin,
  };
}
