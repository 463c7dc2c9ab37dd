import { describe, expect, test } from 'vitest';
import { gamma } from '#model/probability/gamma.ts';
import { normal } from '#model/probability/normal.ts';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';

const shapes = [0.05, 0.5, 1, 2.5, 40, 3000];
const parts = [0.01, 0.5, 0.97, 1, 1.05, 2, 4];

describe('gamma', () => {
  test('is exponential for shape 1', () => {
    for (const x of [0.1, 1, 7, 300]) {
      near(gamma(1, 2).survival(x), Math.exp(-x / 2));
      near(gamma(1, 2).loss(x), 2 * Math.exp(-x / 2));
    }
  });

  test('waits for the n-th Poisson event when its shape is whole', () => {
    for (const n of [1, 3, 25]) {
      for (const x of [0.5, 3, 20, 90]) near(gamma(n, 1).survival(x), poisson(x).cdf(n - 1));
    }
    for (const x of [2900, 3000, 3001, 3060, 3300]) {
      near(gamma(3000, 1).survival(x), poisson(x).cdf(2999));
    }
  });

  test('is the square of a normal for shape ½', () => {
    for (const x of [0.4, 0.999, 1, 1.2, 3, 40, 300]) {
      near(gamma(0.5, 1).survival(x), 2 * normal(0, 1).survival(Math.sqrt(2 * x)), 1e-12);
    }
  });

  test('shares probability and conserves flow on both sides of its mean', () => {
    for (const shape of shapes) {
      const law = gamma(shape, 3);
      for (const part of parts) {
        const x = part * law.mean;
        near(law.cdf(x) + law.survival(x), 1);
        const gap = law.complementaryLoss(x) - law.loss(x) - (x - law.mean);
        expect(Math.abs(gap)).toBeLessThan(1e-11 * law.mean);
      }
    }
  });

  test('has quantiles that undo the cumulative', () => {
    for (const shape of shapes) {
      const law = gamma(shape, 0.7);
      for (const share of [1e-6, 0.1, 0.5, 0.95, 0.99999]) {
        near(law.cdf(law.quantile(share)), share, 1e-9);
      }
    }
  });

  test('says what it refuses', () => {
    expect(() => gamma(0, 1)).toThrow('shape must be a number > 0; got 0');
    expect(() => gamma(1, -1)).toThrow('scale must be a number > 0; got -1');
  });
});
