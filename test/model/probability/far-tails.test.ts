import { describe, test } from 'vitest';
import { gamma } from '#model/probability/gamma.ts';
import { negativeBinomial } from '#model/probability/negative-binomial.ts';
import { normal } from '#model/probability/normal.ts';
import { poisson } from '#model/probability/poisson.ts';
import { stutteringPoisson } from '#model/probability/stuttering-poisson.ts';
import { near } from '../near.ts';

// Each number by sums of 40 digits (mpmath), independent of the code.
describe('far from the mean a probability keeps twelve digits', () => {
  test('Poisson', () => {
    near(poisson(20).survival(300), 9.76158071387603e-235, 1e-12);
    near(poisson(20).loss(300), 1.045354483816051e-234, 1e-12);
    near(poisson(1000).cdf(300), 2.3678395836782973e-149, 1e-12);
    near(poisson(1000).complementaryLoss(300), 1.010676512956874e-149, 1e-12);
    near(poisson(0.05).pmf(100), 8.040481458665979e-289, 1e-12);
  });

  test('negative binomial', () => {
    near(negativeBinomial(5, 5.0000001).pmf(200), 5.31707360083919e-238, 1e-12);
    near(negativeBinomial(1000, 5000).cdf(1), 3.6365953026094615e-173, 1e-12);
    near(negativeBinomial(0.001, 10).survival(40), 4.936285927320335e-7, 1e-11);
    near(negativeBinomial(0.001, 10).loss(10), 0.0009927174523112587, 1e-11);
  });

  test('stuttering Poisson', () => {
    near(stutteringPoisson(5, 20).loss(3200), 1.286598378337464e-49, 1e-11);
    near(stutteringPoisson(900, 3).cdf(2500), 0.04104374245289918, 1e-11);
  });

  test('normal', () => {
    near(normal(0, 1).survival(6), 9.86587645037698e-10, 1e-13);
    near(normal(0, 1).loss(6), 1.5635697959709664e-10, 1e-13);
    near(normal(0, 1).survival(1), 0.15865525393145705, 1e-14);
    near(normal(0, 1).complementaryLoss(-1), 0.08331547058768629, 1e-14);
    near(normal(0, 1).cdf(-37), 5.725571222524577e-300, 1e-12);
  });

  test('gamma', () => {
    near(gamma(100, 0.1).cdf(0.01), 9.705034877125543e-259, 1e-12);
    near(gamma(100, 0.1).complementaryLoss(0.01), 9.618281569566666e-263, 1e-12);
    near(gamma(1, 1).survival(600), Math.exp(-600), 1e-12);
    near(gamma(1, 1).loss(600), Math.exp(-600), 1e-12);
  });
});
