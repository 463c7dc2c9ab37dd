import { expect, test } from 'vitest';
import { criticalLevel } from '#model/parts/critical-level.ts';
import { poisson } from '#model/probability/poisson.ts';
import { simulateRationing } from '#model/simulation/simulate-rationing.ts';
import { expectInside } from './inside.ts';

const plan = { seed: 3, batches: 30, demands: 30_000 };

const cases = [
  { stock: 5, reserve: 1, highDemand: 0.2, lowDemand: 0.3, leadTime: 5 },
  { stock: 8, reserve: 2, highDemand: 0.3, lowDemand: 0.6, leadTime: 6 },
  { stock: 3, reserve: 1, highDemand: 0.1, lowDemand: 0.2, leadTime: 5 },
  { stock: 12, reserve: 3, highDemand: 0.4, lowDemand: 0.8, leadTime: 7 },
];

test.each(cases)(
  'priority clearing serves the high class better than the closed form: $stock, $reserve',
  (rationed) => {
    const closed = criticalLevel(rationed);
    const simulated = simulateRationing(rationed, plan);
    console.log(
      `critical level S ${rationed.stock} K ${rationed.reserve}: high class ` +
        `${closed.high.toFixed(3)} closed form, ${simulated.high.mean.toFixed(3)} priority clearing`,
    );
    expect(simulated.high.mean - closed.high).toBeGreaterThan(10 * simulated.high.error);
    // A low demand finds a unit when the demand of a lead time left more than the reserve: exact.
    expectInside(simulated.low, closed.low, 0.003);
    // On hand − owed = S − demand over the lead time, whoever is served.
    const { stock, highDemand, lowDemand, leadTime } = rationed;
    const net = simulated.onHand.mean - simulated.highOwed.mean - simulated.lowOwed.mean;
    expect(net).toBeCloseTo(stock - (highDemand + lowDemand) * leadTime, 1);
  },
);

test('without a reserve both classes find what first come first served gives', () => {
  const rationed = { stock: 4, reserve: 0, highDemand: 0.2, lowDemand: 0.3, leadTime: 5 };
  const { high, low } = simulateRationing(rationed, plan);
  const exact = poisson(2.5).cdf(3);
  expectInside(high, exact, 0.003);
  expectInside(low, exact, 0.003);
});

test('a reserve above the stock is refused', () => {
  const rationed = { stock: 1, reserve: 2, highDemand: 1, lowDemand: 1, leadTime: 1 };
  expect(() => simulateRationing(rationed, plan)).toThrow(/reserve must be at most the stock/);
});
