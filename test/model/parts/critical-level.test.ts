import { describe, expect, test } from 'vitest';
import { criticalLevelLostSales } from '#model/parts/critical-level-lost-sales.ts';
import { criticalLevel } from '#model/parts/critical-level.ts';
import { erlangB } from '#model/probability/erlang.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';

const demands = { highDemand: 0.1, lowDemand: 0.2, leadTime: 10 };

describe('criticalLevel', () => {
  test('without a reserve is first come first served', () => {
    for (const stock of [0, 1, 5, 30]) {
      const { high, low } = criticalLevel({ ...demands, stock, reserve: 0 });
      near(high, poisson(3).cdf(stock - 1));
      expect(low).toBe(high);
    }
  });

  test('serves the high class better and the low one worse as the reserve grows', () => {
    const rates = [0, 1, 2, 3, 4, 5].map((reserve) =>
      criticalLevel({ ...demands, stock: 5, reserve }),
    );
    for (let k = 1; k < rates.length; k++) {
      expect(rates[k]!.high).toBeGreaterThan(rates[k - 1]!.high);
      expect(rates[k]!.low).toBeLessThan(rates[k - 1]!.low);
    }
    // Everything reserved: the low class gets nothing, the high one has the stock to itself.
    expect(rates[5]!.low).toBe(0);
    near(rates[5]!.high, poisson(1).cdf(4));
  });

  test('is what counting the demands of the last lead time gives', () => {
    const rationed = { ...demands, stock: 5, reserve: 2 };
    const draw = mulberry32(11);
    const rounds = 60_000;
    let high = 0;
    for (let round = 0; round < rounds; round++) {
      let taken = 0;
      let reserved = 0;
      for (let time = -Math.log(draw()) / 0.3; time < 10; time -= Math.log(draw()) / 0.3) {
        if (taken < 3) taken++;
        else if (draw() < 1 / 3) reserved++;
      }
      if (taken < 3 || reserved < 2) high++;
    }
    const { high: share } = criticalLevel(rationed);
    const error = Math.sqrt((share * (1 - share)) / rounds);
    expect(Math.abs(high / rounds - share)).toBeLessThan(4 * error);
  });

  test('says which field it refuses', () => {
    expect(() => criticalLevel({ ...demands, stock: 2, reserve: 3 })).toThrow(
      'reserve must be at most the stock 2; got 3',
    );
  });
});

describe('criticalLevelLostSales', () => {
  test('without a reserve loses what Erlang B loses', () => {
    for (const stock of [0, 1, 6, 40]) {
      const { high, low } = criticalLevelLostSales({ ...demands, stock, reserve: 0 });
      near(high + 1, 2 - erlangB(3, stock));
      near(low + 1, high + 1);
    }
  });

  test('conserves flow: orders out are served demands times their lead time', () => {
    for (const [stock, reserve] of [
      [5, 1],
      [5, 5],
      [12, 3],
      [900, 20],
    ] as const) {
      const { high, low, onHand } = criticalLevelLostSales({ ...demands, stock, reserve });
      near(10 * (0.1 * high + 0.2 * low) + onHand, stock, 1e-10);
    }
  });

  test('survives thousands of units on order', () => {
    const busy = { highDemand: 300, lowDemand: 300, leadTime: 5, stock: 2990, reserve: 10 };
    const { high, low } = criticalLevelLostSales(busy);
    expect(high).toBeGreaterThan(0.999);
    expect(low).toBeGreaterThan(0.9);
  });
});
