import type { Case } from '#model/case.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Foretold } from './back-test.ts';
import type { YearlyRise } from './yearly-rise.ts';

/** Next year's margin, as a share of revenue: the same sold, prices and goods risen once more, costs as foretold. */
export function nextMargin(
  then: Case,
  now: Case,
  rise: YearlyRise,
  costs: readonly Foretold[],
): Foretold {
  const { before } = evaluate(then, {});
  const sold = before.revenue! * rise.prices;
  const cost = costs.reduce((sum, each) => sum + each.predicted, 0);
  const measured = evaluate(now, {}).before;
  return {
    name: 'margin ÷ revenue',
    predicted: (sold - before.costOfGoods! * rise.goods - cost) / sold,
    measured: measured.margin! / measured.revenue!,
    tolerance: 0.01,
    share: false,
    sampling: null,
  };
}
