import { expect, test } from 'vitest';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';

// By hand: mean 1, so e⁻¹ × (1, 1, 1/2, 1/6) = .3679, .3679, .1839, .0613.
test('gives the masses of the definition', () => {
  const law = poisson(1);
  [1, 1, 1 / 2, 1 / 6].forEach((part, x) => near(law.pmf(x), part / Math.E));
  // E[(X − 1)+] = mean − 1 + P(0) = e⁻¹
  near(law.loss(1), 1 / Math.E);
});

test('is 0 for certain when its mean is 0', () => {
  const law = poisson(0);
  expect([law.pmf(0), law.pmf(1), law.cdf(0), law.survival(0), law.loss(0)]).toEqual([
    1, 0, 1, 0, 0,
  ]);
  expect(law.complementaryLoss(4)).toBe(4);
  expect(law.quantile(0.99)).toBe(0);
});

test('says which mean it refuses', () => {
  expect(() => poisson(-1)).toThrow('mean must be a number ≥ 0; got -1');
  expect(() => poisson(Infinity)).toThrow('mean must be a number ≥ 0; got Infinity');
});
