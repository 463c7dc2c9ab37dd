import { exactTwoEchelon } from '#model/parts/exact-two-echelon.ts';
import { metric } from '#model/parts/metric.ts';
import { variMetric } from '#model/parts/vari-metric.ts';
import { adapter } from './adapter.ts';
import { type DepotInputs, twoEchelonOf } from './networks.ts';

export const twoEchelon = [
  adapter<DepotInputs>('METRIC (Sherbrooke 1968)', (inputs) => metric(twoEchelonOf(inputs))),
  adapter<DepotInputs>(
    'VARI-METRIC / two-moment negative binomial (Graves 1985, Sherbrooke 1986)',
    (inputs) => variMetric(twoEchelonOf(inputs)),
  ),
  adapter<DepotInputs>(
    'exact (Simon 1971 / Graves 1985 binomial disaggregation), Poisson demand, deterministic transport',
    (inputs) => exactTwoEchelon(twoEchelonOf(inputs)),
  ),
];
