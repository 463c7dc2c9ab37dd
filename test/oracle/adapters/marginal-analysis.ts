import { budgetStock } from '#model/parts/budget-stock.ts';
import {
  type BaseLosses,
  bestSplits,
  exactLosses,
  metricLosses,
} from '#model/parts/depot-split.ts';
import { greedyStock, type StockedItem } from '#model/parts/greedy-stock.ts';
import { mergeHulls } from '#model/parts/hull-merge.ts';
import { poisson } from '#model/probability/poisson.ts';
import { adapter } from './adapter.ts';

interface Spares {
  arrivalPerHour: number[];
  repairHours: number[];
  unitCost: number[];
  budget: number;
  budgets: number[];
}

interface Networks {
  items: { cost: number; lam: number[]; T: number[]; T0: number }[];
  nSteps: number;
}

const itemsOf = ({ arrivalPerHour, repairHours, unitCost }: Spares): StockedItem[] =>
  unitCost.map((cost, j) => ({
    onOrder: poisson(arrivalPerHour[j]! * repairHours[j]!),
    unitCost: cost,
  }));

/** The rule of the schema: totals 0 … 9. */
const MOST = 9;

const frontier = (losses: BaseLosses) =>
  function efficientPoints({ items, nSteps }: Networks) {
    const splits = items.map(({ lam, T, T0: depotLeadTime }) => {
      const bases = lam.map((demand, j) => ({ demand, transit: T[j]!, stock: 0 }));
      return bestSplits({ depotLeadTime, depotStock: 0, bases }, MOST, losses);
    });
    const curves = items.map(({ cost }, k) => {
      return { unitCost: cost, ebo: splits[k]!.map((split) => split.ebo) };
    });
    const points = mergeHulls(curves, nSteps).map(({ cost, ebo: totalEbo, stock }) => {
      return { cost, totalEbo, items: stock.map((units, k) => splits[k]![units]!) };
    });
    return { efficientPoints: points };
  };

export const marginalAnalysis = [
  adapter<Spares>('single-site multi-item greedy marginal allocation (Sherbrooke)', (inputs) => {
    const items = itemsOf(inputs);
    const s = items.map(() => 0);
    const none = { s, cost: 0, ebo: items.reduce((sum, item) => sum + item.onOrder.mean, 0) };
    const steps = greedyStock(items, inputs.budget).map(({ item, cost, ebo }) => {
      s[item]!++;
      return { s: [...s], cost, ebo };
    });
    return { efficientPoints: [{ ...none, s: s.map(() => 0) }, ...steps] };
  }),
  adapter<Spares>('exact budget optimum (dynamic programming / integer knapsack)', (inputs) => {
    const best = budgetStock(itemsOf(inputs), inputs.budgets);
    const answers = best.map(({ stock, ebo, cost }) => ({ s: stock, ebo, cost }));
    return Object.fromEntries(inputs.budgets.map((budget, k) => [`budget_${budget}`, answers[k]]));
  }),
  adapter<Networks>(
    'two-echelon multi-item, convexified greedy, metric evaluation',
    frontier(metricLosses),
  ),
  adapter<Networks>(
    'two-echelon multi-item, convexified greedy, exact evaluation',
    frontier(exactLosses),
  ),
];
