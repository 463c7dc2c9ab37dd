import { describe, expect, test } from 'vitest';
import { normalQuantile } from '#model/probability/normal-quantile.ts';
import { normalTail } from '#model/probability/normal-tail.ts';
import { normal } from '#model/probability/normal.ts';
import { near } from '../near.ts';

const points = [-30, -6, -1, -0.2, 0, 0.2, 0.999, 1, 1.001, 2.5, 9, 30];

describe('normalTail', () => {
  test('knows the centre: 1/2, 1/√2π, 1/4', () => {
    near(normalTail(0).survival, 0.5);
    near(normalTail(0).loss, 1 / Math.sqrt(2 * Math.PI));
    near(normalTail(0).secondLoss, 0.25);
  });

  test('obeys the recursion of its integrals', () => {
    for (const z of points.filter((each) => each >= 0)) {
      const { density, survival, loss, secondLoss } = normalTail(z);
      near(z * survival + loss, density, 1e-13 * (1 + z * z));
      near(z * loss + 2 * secondLoss, survival, 1e-13 * (1 + z * z));
    }
  });

  test('is continuous where its two forms meet', () => {
    const before = normalTail(1 - 1e-12);
    const after = normalTail(1 + 1e-12);
    near(before.survival, after.survival, 1e-11);
    near(before.secondLoss, after.secondLoss, 1e-11);
  });
});

describe('normal', () => {
  test('mirrors about its mean', () => {
    const law = normal(8, 3);
    for (const z of points) {
      near(law.cdf(8 + 3 * z), law.survival(8 - 3 * z));
      near(law.loss(8 + 3 * z), law.complementaryLoss(8 - 3 * z));
    }
  });

  test('says what it refuses', () => {
    expect(() => normal(0, 0)).toThrow('standard deviation must be a number > 0; got 0');
    expect(() => normal(NaN, 1)).toThrow('mean must be a finite number; got NaN');
  });
});

test('normalQuantile undoes the cumulative from 1e-300 to 1 − 1e-12', () => {
  for (const share of [1e-300, 1e-20, 0.001, 0.3, 0.5, 0.8, 0.9999, 1 - 1e-12]) {
    near(normal(0, 1).cdf(normalQuantile(share)), share, 1e-11);
  }
  // Two-sided 95 %, any table
  near(normalQuantile(0.975), 1.959963984540054, 1e-14);
});
