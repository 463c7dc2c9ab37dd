import { describe, expect, test } from 'vitest';
import { bestFirst } from '#model/parts/best-first.ts';
import { budgetStock } from '#model/parts/budget-stock.ts';
import { bestSplits, exactLosses, metricLosses } from '#model/parts/depot-split.ts';
import { exactTwoEchelon } from '#model/parts/exact-two-echelon.ts';
import { greedyStock } from '#model/parts/greedy-stock.ts';
import { mergeHulls } from '#model/parts/hull-merge.ts';
import { lowerHull } from '#model/parts/lower-hull.ts';
import { metric } from '#model/parts/metric.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';

const items = [
  { onOrder: poisson(0.3), unitCost: 12 },
  { onOrder: poisson(1.25), unitCost: 20 },
  { onOrder: poisson(0.86), unitCost: 45 },
  { onOrder: poisson(1.98), unitCost: 75 },
];
const owed = (stock: readonly number[]): number =>
  stock.reduce((sum, s, j) => sum + items[j]!.onOrder.loss(s), 0);

test('bestFirst gives the largest score, and the wanted index among equals', () => {
  const draw = mulberry32(3);
  const scores = Array.from({ length: 50 }, () => Math.floor(10 * draw()));
  for (const ties of ['lowest', 'highest'] as const) {
    const now = [...scores];
    const heap = bestFirst(scores, ties);
    for (let step = 0; step < 200; step++) {
      const most = Math.max(...now);
      const index = ties === 'lowest' ? now.indexOf(most) : now.lastIndexOf(most);
      expect(heap.best()).toBe(index);
      now[index] = now[index]! - Math.floor(4 * draw());
      heap.replaceBest(now[index]!);
    }
  }
});

describe('greedyStock', () => {
  const steps = greedyStock(items, 700);

  test('draws a convex frontier: each unit of money removes less than the one before', () => {
    let last = { cost: 0, ebo: owed([0, 0, 0, 0]) };
    let slope = Infinity;
    for (const step of steps) {
      const next = (last.ebo - step.ebo) / (step.cost - last.cost);
      expect(next).toBeLessThanOrEqual(slope * (1 + 1e-9));
      slope = next;
      last = step;
    }
  });

  test('is the optimum at every cost it stops at', () => {
    const best = budgetStock(
      items,
      steps.map((step) => step.cost),
    );
    steps.forEach((step, k) => near(step.ebo, best[k]!.ebo, 1e-10));
  });

  test('stops the first time its choice no longer fits', () => {
    expect(greedyStock(items, 0)).toEqual([]);
    const { cost } = greedyStock(items, 100).at(-1)!;
    expect(cost).toBeLessThanOrEqual(100);
  });
});

test('budgetStock finds what trying every stock finds', () => {
  const budgets = [0, 11, 12, 60, 113, 200];
  const answers = budgetStock(items, budgets);
  budgets.forEach((budget, k) => {
    let least = Infinity;
    const most = items.map(({ unitCost }) => Math.floor(budget / unitCost));
    for (let a = 0; a <= most[0]!; a++) {
      for (let b = 0; b <= most[1]!; b++) {
        for (let c = 0; c <= most[2]!; c++) {
          for (let d = 0; d <= most[3]!; d++) {
            if (12 * a + 20 * b + 45 * c + 75 * d > budget) continue;
            least = Math.min(least, owed([a, b, c, d]));
          }
        }
      }
    }
    near(answers[k]!.ebo, least);
    near(owed(answers[k]!.stock), least);
    const cost = answers[k]!.stock.reduce((sum, s, j) => sum + s * items[j]!.unitCost, 0);
    expect(answers[k]!.cost).toBe(cost);
    expect(cost).toBeLessThanOrEqual(budget);
  });
});

describe('lowerHull', () => {
  test('keeps the corners and drops what stands on or above a segment', () => {
    expect(lowerHull([10, 8, 6, 4, 3, 2.5])).toEqual([0, 3, 4, 5]);
    expect(lowerHull([10, 9, 4, 3, 2])).toEqual([0, 2, 4]);
    expect(lowerHull([1])).toEqual([0]);
  });
});

describe('bestSplits and mergeHulls', () => {
  const network = {
    depotLeadTime: 14,
    depotStock: 0,
    bases: [0.1, 0.25].map((demand) => ({ demand, transit: 2, stock: 0 })),
  };
  const at = (depot: number, bases: readonly number[]) => ({
    ...network,
    depotStock: depot,
    bases: network.bases.map((base, j) => ({ ...base, stock: bases[j]! })),
  });

  test('owe what their network owes', () => {
    for (const { depot, bases, ebo } of bestSplits(network, 6, metricLosses)) {
      near(metric(at(depot, bases)).totalEbo, ebo, 1e-10);
    }
    for (const { depot, bases, ebo } of bestSplits(network, 6, exactLosses)) {
      near(exactTwoEchelon(at(depot, bases)).totalEbo, ebo, 1e-9);
    }
  });

  test('no other split of the same total owes less', () => {
    const splits = bestSplits(network, 5, exactLosses);
    for (let depot = 0; depot <= 5; depot++) {
      for (let first = 0; first + depot <= 5; first++) {
        for (let second = 0; second + first + depot <= 5; second++) {
          const other = exactTwoEchelon(at(depot, [first, second])).totalEbo;
          expect(other).toBeGreaterThanOrEqual(splits[depot + first + second]!.ebo - 1e-11);
        }
      }
    }
  });

  test('among equal bases the first ones get the smaller stocks', () => {
    const bases = [0.1, 0.1, 0.1].map((demand) => ({ demand, transit: 2, stock: 0 }));
    const splits = bestSplits({ ...network, depotLeadTime: 0.5, bases }, 5, exactLosses);
    for (const split of splits) expect(split.bases).toEqual(split.bases.toSorted((a, b) => a - b));
    expect(splits.some((split) => split.bases[0] !== split.bases[2])).toBe(true);
  });

  test('take a segment of several units whole, at what it removes per unit of money', () => {
    const bent = { unitCost: 1, ebo: [10, 9.9, 6, 5] };
    const even = { unitCost: 1, ebo: [10, 7, 6.5, 6] };
    const points = mergeHulls([bent, even], 3);
    // 3 per unit, then 4 ÷ 2, then 1
    expect(points.map(({ stock }) => stock)).toEqual([
      [0, 0],
      [0, 1],
      [2, 1],
      [3, 1],
    ]);
    expect(points.at(-1)).toMatchObject({ cost: 4, ebo: 12 });
  });

  test('merge into a convex frontier that ends with the curves', () => {
    const curves = [1, 2.5, 7].map((mean) => ({
      unitCost: 10 * mean,
      ebo: Array.from({ length: 8 }, (_, s) => poisson(mean).loss(s)),
    }));
    const points = mergeHulls(curves, 100);
    expect(points).toHaveLength(22);
    expect(points[0]).toMatchObject({ stock: [0, 0, 0], cost: 0 });
    expect(points.at(-1)!.stock).toEqual([7, 7, 7]);
    let slope = Infinity;
    for (let k = 1; k < points.length; k++) {
      const gained = points[k - 1]!.ebo - points[k]!.ebo;
      const next = gained / (points[k]!.cost - points[k - 1]!.cost);
      expect(next).toBeLessThanOrEqual(slope * (1 + 1e-9));
      slope = next;
    }
  });
});
