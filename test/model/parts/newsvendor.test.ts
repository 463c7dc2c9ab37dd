import { expect, test } from 'vitest';
import { newsvendor, newsvendorNormal } from '#model/parts/newsvendor.ts';
import { normal } from '#model/probability/normal.ts';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';

const costs = [
  { holding: 1, stockout: 4 },
  { holding: 0.2, stockout: 90 },
  { holding: 3, stockout: 1 },
];

test('no other whole stock costs less', () => {
  for (const cost of costs) {
    for (const mean of [0.1, 2, 6, 50]) {
      const law = poisson(mean);
      const best = newsvendor(law, cost);
      for (let s = 0; s < 90; s++) {
        const other = cost.holding * law.complementaryLoss(s) + cost.stockout * law.loss(s);
        expect(other).toBeGreaterThanOrEqual(best.cost - 1e-12);
      }
    }
  }
});

test('the normal form is the cost at its own stock, and its least', () => {
  for (const cost of costs) {
    const law = normal(50, 8);
    const at = (s: number): number =>
      cost.holding * law.complementaryLoss(s) + cost.stockout * law.loss(s);
    const best = newsvendorNormal(50, 8, cost);
    near(at(best.stock), best.cost);
    for (const step of [-2, -0.1, 0.1, 2]) {
      expect(at(best.stock + step)).toBeGreaterThan(best.cost);
    }
  }
});

test('says which cost it refuses', () => {
  expect(() => newsvendor(poisson(1), { holding: 0, stockout: 1 })).toThrow(
    'holding cost must be a number > 0; got 0',
  );
});
