import { expect, test } from 'vitest';
import { binomial } from '#model/probability/binomial.ts';
import { massHeld, massLoss, massUpTo, moments } from '#model/probability/masses-measures.ts';
import { beyond, convolve, masses, thin } from '#model/probability/masses.ts';
import { poisson } from '#model/probability/poisson.ts';
import { poissonReach } from '#model/probability/reach.ts';
import { near } from '../near.ts';

test('the sum of two Poisson quantities is Poisson', () => {
  const sum = convolve(masses(poisson(2), 60), masses(poisson(0.5), 60), 20);
  for (let k = 0; k < 20; k++) near(sum[k]!, poisson(2.5).pmf(k));
});

test('thinning a Poisson quantity gives a Poisson one', () => {
  const thinned = thin(masses(poisson(6), poissonReach(6, 25)), 0.3, 25);
  for (let k = 0; k < 25; k++) near(thinned[k]!, poisson(1.8).pmf(k));
});

test('thinning a sure number gives a binomial one, at both ends of the share', () => {
  const sure = Float64Array.of(0, 0, 0, 0, 1);
  for (const share of [0, 0.2, 1]) {
    thin(sure, share, 5).forEach((mass, k) => near(mass, binomial(4, share).pmf(k)));
  }
  expect(thin(sure, 0.5, 0)).toHaveLength(0);
});

test('cutting a law shorter leaves the masses kept as they were', () => {
  const law = masses(poisson(9), 90);
  expect([...thin(law, 0.4, 6)]).toEqual([...thin(law, 0.4, 40).slice(0, 6)]);
});

test('what lies beyond a stock keeps its probability', () => {
  const law = masses(poisson(4), 100);
  for (const s of [0, 1, 4, 20]) {
    const rest = beyond(law, s);
    near(rest[0]!, poisson(4).cdf(s));
    near(moments(rest).mean, poisson(4).loss(s));
  }
  expect([...beyond(Float64Array.of(0.5, 0.5), 7)]).toEqual([1]);
});

test('measures agree with those of the formula', () => {
  const law = masses(poisson(4), 100);
  near(moments(law).mean, 4);
  near(moments(law).variance, 4);
  for (const s of [0, 3, 9, 30]) {
    near(massLoss(law, s), poisson(4).loss(s));
    near(massHeld(law, s), poisson(4).complementaryLoss(s));
    near(massUpTo(law, s), poisson(4).cdf(s));
  }
});
