import type { CountLaw } from '../probability/law.ts';
import { nonNegative, positive, refuse } from '../probability/refusal.ts';
import { bestFirst } from './best-first.ts';

/** One item at one site: law of its units on order, and money per spare, > 0. */
export interface StockedItem {
  readonly onOrder: CountLaw;
  readonly unitCost: number;
}

/** One spare more of an item, and where that leads: money in all, units owed in all. */
export interface StockStep {
  readonly item: number;
  readonly cost: number;
  readonly ebo: number;
}

/**
 * Spares bought one by one where a unit of money removes most backorders, from none, until the
 * next choice no longer fits in the budget. Every point reached is efficient.
 *
 * A spare beyond s removes P(X > s). Tie: the lowest index.
 * Source: Sherbrooke, Optimal inventory modeling of systems (2004), ch. 2.
 *
 * @param items   at least one
 * @param budget  money, ≥ 0: bounds the number of steps by budget / lowest unit cost
 * @throws RangeError when an argument is out of range
 */
export function greedyStock(items: readonly StockedItem[], budget: number): StockStep[] {
  nonNegative('budget', budget);
  if (items.length === 0) refuse('items', 'one at least', 0);
  for (const { unitCost } of items) positive('unit cost', unitCost);

  const stock = new Int32Array(items.length);
  const score = ({ onOrder, unitCost }: StockedItem, s: number): number =>
    onOrder.survival(s) / unitCost;
  const chosen = bestFirst(
    items.map((item) => score(item, 0)),
    'lowest',
  );
  const steps: StockStep[] = [];
  let cost = 0;
  let ebo = items.reduce((sum, { onOrder }) => sum + onOrder.mean, 0);
  for (;;) {
    const index = chosen.best();
    const item = items[index]!;
    if (cost + item.unitCost > budget) return steps;
    cost += item.unitCost;
    const owned = ++stock[index]!;
    ebo += item.onOrder.loss(owned) - item.onOrder.loss(owned - 1);
    steps.push({ item: index, cost, ebo });
    chosen.replaceBest(score(item, owned));
  }
}
