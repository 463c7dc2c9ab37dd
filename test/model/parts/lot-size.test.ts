import { describe, expect, test } from 'vitest';
import { economicOrder, economicOrderWithBackorders } from '#model/parts/economic-order.ts';
import { reorderCostNormal } from '#model/parts/reorder-cost-normal.ts';
import { reorderMeasures } from '#model/parts/reorder-measures.ts';
import { reorderPolicy } from '#model/parts/reorder-point.ts';
import { normal } from '#model/probability/normal.ts';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';

describe('economicOrder', () => {
  // K 8, h .25, D 1,000,000: Q = √(64e6) = 8,000, cost = Q h = 2,000.
  test('balances ordering and holding', () => {
    expect(economicOrder(8, 0.25, 1e6)).toEqual({ quantity: 8000, cost: 2000 });
  });

  test('is the limit of the form with backorders when waiting is dear', () => {
    const limit = economicOrder(8, 0.3, 50);
    const dear = economicOrderWithBackorders(8, 0.3, 1e9, 50);
    near(dear.quantity, limit.quantity, 1e-9);
    near(dear.cost, limit.cost, 1e-9);
    expect(economicOrderWithBackorders(8, 3, 1, 50).backorderShare).toBe(0.75);
    expect(economicOrderWithBackorders(8, 3, 1, 50).cost).toBeLessThan(
      economicOrder(8, 3, 50).cost,
    );
  });
});

describe('reorderPolicy', () => {
  const costs = { holding: 2, stockout: 15, fixed: 40 };

  test.each([
    costs,
    { holding: 2, stockout: 3, fixed: 5 },
    { holding: 1, stockout: 90, fixed: 200 },
    { holding: 5, stockout: 1, fixed: 30 },
    { holding: 0.02, stockout: 0.1, fixed: 0.3 },
  ])('no other pair costs less: %o', (costs) => {
    for (const [rate, leadTime] of [
      [0.3, 2],
      [1.5, 2],
      [6, 0.5],
    ] as const) {
      const law = poisson(rate * leadTime);
      const best = reorderPolicy(law, rate, costs);
      const g = (y: number): number =>
        costs.holding * law.complementaryLoss(y) + costs.stockout * law.loss(y);
      let least = Infinity;
      for (let r = 0; r < 14; r++) {
        let sum = costs.fixed * rate;
        for (let q = 1; q < 90; q++) {
          sum += g(r + q);
          least = Math.min(least, sum / q);
        }
      }
      near(best.cost, least);
    }
  });

  test('costs what its measures say', () => {
    const law = poisson(3);
    const { reorderPoint, quantity, cost } = reorderPolicy(law, 1.5, costs);
    const { ebo, onHand } = reorderMeasures(law, reorderPoint, quantity);
    near((costs.fixed * 1.5) / quantity + costs.holding * onHand + costs.stockout * ebo, cost);
  });

  test('orders one by one when ordering costs next to nothing', () => {
    const { reorderPoint, quantity } = reorderPolicy(poisson(3), 1, { ...costs, fixed: 1e-9 });
    expect(quantity).toBe(1);
    expect(reorderPoint + 1).toBe(poisson(3).quantile(15 / 17));
  });
});

test('an (r, Q) with Q = 1 is a base stock', () => {
  for (const s of [1, 4, 9]) {
    const { fillRate, ebo, onHand } = reorderMeasures(poisson(3), s - 1, 1);
    near(fillRate, poisson(3).cdf(s - 1));
    near(ebo, poisson(3).loss(s));
    near(onHand, poisson(3).complementaryLoss(s));
  }
});

test('the normal cost is the integral of the cost rate over the positions', () => {
  const demand = { rate: 1300, mean: 108, sd: 43 };
  const costs = { holding: 0.225, stockout: 7.5, fixed: 8 };
  const law = normal(demand.mean, demand.sd);
  const g = (y: number): number =>
    costs.holding * law.complementaryLoss(y) + costs.stockout * law.loss(y);
  for (const [r, q] of [
    [-50, 30],
    [60, 200],
    [126.8, 328.5],
    [300, 10],
  ] as const) {
    let sum = 0;
    const steps = 400;
    // Simpson's rule
    for (let k = 0; k <= steps; k++) {
      const weight = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2;
      sum += weight * g(r + (q * k) / steps);
    }
    const integral = (sum * q) / steps / 3;
    near(reorderCostNormal(demand, costs, r, q), (costs.fixed * demand.rate + integral) / q, 1e-8);
  }
});
