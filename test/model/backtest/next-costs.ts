import type { Case } from '#model/case.ts';
import { ledgerCost } from '#model/costs/ledger-cost.ts';
import { perimeterOf } from '#model/perimeter.ts';
import { costFamilies, type CostFamily } from '#model/results.ts';
import type { Foretold } from './back-test.ts';
import type { YearlyRise } from './yearly-rise.ts';

/**
 * Next year's cost, family by family: this year's volumes, drivers risen once more. Holding follows stock at unit
 * cost: its rate does not rise, goods do. Promises missed cost as in the two years that are known, on average: penalties
 * are few and large, and contracts write their amounts.
 *
 * @param penaltyError  standard error of what is foretold of penalties, €
 */
export function nextCosts(
  then: Case,
  now: Case,
  rise: YearlyRise,
  penaltyError: number,
): Foretold[] {
  const perimeter = perimeterOf(now);
  const [first, last, measured] = [then.clients!.pastCosts.at(-1)!, then.costs!, now.costs!].map(
    (costs) => ledgerCost(costs, perimeter, 1)!,
  );
  const next = (family: CostFamily): number => {
    if (family === 'holding') return last![family] * rise.goods;
    if (family === 'missed') return (first![family] + last![family]) / 2;
    return last![family] * rise.drivers;
  };
  return costFamilies
    .filter((family) => measured![family] > 0)
    .map((family) => {
      const sampling = family === 'missed' ? penaltyError / measured![family] : null;
      return {
        name: `cost of ${family}`,
        predicted: next(family),
        measured: measured![family],
        tolerance: 0.07,
        share: true,
        sampling,
      };
    });
}
