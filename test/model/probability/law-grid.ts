import { binomial } from '#model/probability/binomial.ts';
import type { CountLaw } from '#model/probability/law.ts';
import {
  negativeBinomial,
  negativeBinomialFailures,
} from '#model/probability/negative-binomial.ts';
import { poisson } from '#model/probability/poisson.ts';
import { stutteringPoisson } from '#model/probability/stuttering-poisson.ts';

/** Laws from slow movers to fast ones, from even to very lumpy. */
export const lawGrid: [string, CountLaw][] = [
  ...[0.001, 0.05, 1, 4.5, 37, 1200].map((mean): [string, CountLaw] => [
    `Poisson ${mean}`,
    poisson(mean),
  ]),
  ...[1.0000001, 1.7, 12, 400].flatMap((ratio) =>
    [0.02, 3, 80].map((mean): [string, CountLaw] => [
      `negative binomial ${mean} × ${ratio}`,
      negativeBinomial(mean, mean * ratio),
    ]),
  ),
  ['failures 0.01, 0.3', negativeBinomialFailures(0.01, 0.3)],
  ['failures 1e6, 0.99999', negativeBinomialFailures(1e6, 0.99999)],
  ['binomial 10, 0.98', binomial(10, 0.98)],
  ['binomial 300, 0.01', binomial(300, 0.01)],
  ['binomial 5, 1', binomial(5, 1)],
  ['stuttering 1.5 × 2', stutteringPoisson(1.5, 2)],
  ['stuttering 0.01 × 30', stutteringPoisson(0.01, 30)],
  ['stuttering 900 × 3', stutteringPoisson(900, 3)],
];

/** Whole points from 0 to well beyond the mean. */
export const pointsOf = ({ mean, variance }: CountLaw): number[] => {
  const spread = Math.sqrt(variance);
  const points = [0, 1, 2, 5, ...[-4, -1, 0, 1, 3, 8].map((z) => Math.round(mean + z * spread))];
  return [...new Set(points.filter((s) => s >= 0))].sort((a, b) => a - b);
};
