import { refuse, whole } from '../probability/refusal.ts';
import type { StockedItem } from './greedy-stock.ts';

/** Best stock within a budget: spares of each item, units owed in all, money really spent. */
export interface BudgetStock {
  readonly stock: readonly number[];
  readonly ebo: number;
  readonly cost: number;
}

/** Budget × items beyond which the table of choices would not fit in a page's memory. */
const MAX_CELLS = 5e7;
/** Items with the same demand owe the same to this factor, whatever the order of the sums. */
const SAME = 1 + 1e-13;

/**
 * The true optimum within each budget, over all whole stocks: integer knapsack by dynamic
 * programming. The greedy points are optimal only at their own cost; between them this is better.
 *
 * best(j, b) = min over s of E[(Xⱼ − s)+] + best(j − 1, b − s cⱼ). An item's gains fall with s, so
 * its search ends when a spare removes less than 1e-16 of what is owed.
 *
 * @param items    unit costs whole, ≥ 1
 * @param budgets  whole, ≥ 0
 * @returns one stock per budget; among equal ones the cheapest
 * @throws RangeError when an argument is out of range
 */
export function budgetStock(
  items: readonly StockedItem[],
  budgets: readonly number[],
): BudgetStock[] {
  for (const budget of budgets) whole('budget', budget);
  for (const { unitCost } of items) whole('unit cost', unitCost, 1);
  const width = Math.max(0, ...budgets) + 1;
  if (width * items.length > MAX_CELLS) {
    refuse('budget × items', `at most ${MAX_CELLS}`, width * items.length);
  }

  let best = new Float64Array(width);
  const choices = items.map((item) => {
    const losses = lossesOf(item, Math.floor((width - 1) / item.unitCost));
    const next = new Float64Array(width);
    const choice = new Int32Array(width);
    for (let b = 0; b < width; b++) {
      let least = Infinity;
      const most = Math.min(losses.length - 1, Math.floor(b / item.unitCost));
      for (let s = 0; s <= most; s++) {
        const ebo = losses[s]! + best[b - s * item.unitCost]!;
        if (ebo < least) {
          least = ebo;
          choice[b] = s;
        }
      }
      next[b] = least;
    }
    best = next;
    return choice;
  });

  return budgets.map((budget) => {
    let left = cheapestAsGood(best, budget);
    const stock = items.map(() => 0);
    for (let j = items.length - 1; j >= 0; j--) {
      stock[j] = choices[j]![left]!;
      left -= stock[j]! * items[j]!.unitCost;
    }
    const cost = items.reduce((sum, { unitCost }, j) => sum + unitCost * stock[j]!, 0);
    return { stock, ebo: best[budget]!, cost };
  });
}

function lossesOf({ onOrder }: StockedItem, most: number): number[] {
  const losses = [onOrder.mean];
  for (let s = 1; s <= most && onOrder.survival(s - 1) > 1e-16 * onOrder.mean; s++) {
    losses.push(onOrder.loss(s));
  }
  return losses;
}

/** Smallest budget that already owes as little as this one, to rounding. */
function cheapestAsGood(best: Float64Array, budget: number): number {
  let b = budget;
  while (b > 0 && best[b - 1]! <= best[budget]! * SAME) b--;
  return b;
}
