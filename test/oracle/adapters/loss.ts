import { gamma } from '#model/probability/gamma.ts';
import type { CountLaw, Law } from '#model/probability/law.ts';
import {
  negativeBinomial,
  negativeBinomialFailures,
} from '#model/probability/negative-binomial.ts';
import { normal } from '#model/probability/normal.ts';
import { poisson } from '#model/probability/poisson.ts';
import { adapter } from './adapter.ts';

const tails = (law: Law, x: number) => ({
  cdf: law.cdf(x),
  sf: law.survival(x),
  loss: law.loss(x),
  complementaryLoss: law.complementaryLoss(x),
});

const counts = (law: CountLaw, s: number) => ({
  ...tails(law, s),
  pmf: law.pmf(s),
  readyRate: law.cdf(s - 1),
});

export const loss = [
  adapter<{ mean: number; s: number }>('poisson', ({ mean, s }) => counts(poisson(mean), s)),
  adapter<{ mean: number; variance: number; s: number }>(
    'negative-binomial(mean,variance)',
    ({ mean, variance, s }) => counts(negativeBinomial(mean, variance), s),
  ),
  adapter<{ r: number; pSuccess: number; s: number }>(
    'negative-binomial(r,p)',
    ({ r, pSuccess, s }) => counts(negativeBinomialFailures(r, pSuccess), s),
  ),
  adapter<{ mean: number; sd: number; x: number }>('normal', ({ mean, sd, x }) =>
    tails(normal(mean, sd), x),
  ),
  adapter<{ shape: number; scale: number; x: number }>(
    'gamma(shape,scale)',
    ({ shape, scale, x }) => tails(gamma(shape, scale), x),
  ),
];
