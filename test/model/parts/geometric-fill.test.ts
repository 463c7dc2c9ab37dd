import { expect, test } from 'vitest';
import { geometricFill } from '#model/parts/geometric-fill.ts';
import { poisson } from '#model/probability/poisson.ts';
import { stutteringPoisson } from '#model/probability/stuttering-poisson.ts';
import { near } from '../near.ts';

test('serves orders and pieces alike, between nothing and everything', () => {
  for (const size of [1.2, 3, 25]) {
    for (const stock of [1, 4, 20]) {
      const fill = geometricFill(stutteringPoisson(2, size), stock, size);
      near(fill.units, fill.orders, 1e-10);
      expect(fill.units).toBeGreaterThan(0);
      expect(fill.units).toBeLessThan(1);
    }
  }
});

test('is the ready rate when every order is of one piece', () => {
  near(geometricFill(poisson(2), 3, 1).orders, poisson(2).cdf(2));
  near(geometricFill(poisson(2), 3, 1).units, poisson(2).cdf(2));
});

test('rises with the stock, from 0 without any', () => {
  const law = stutteringPoisson(3, 2);
  const rates = [0, 1, 2, 5, 9, 30].map((s) => geometricFill(law, s, 2).orders);
  expect(rates[0]).toBe(0);
  expect(rates).toEqual(rates.toSorted((a, b) => a - b));
});
