import { negativeBinomial } from '../probability/negative-binomial.ts';
import { poisson } from '../probability/poisson.ts';
import { backorderVariance } from './backorder-variance.ts';
import { depotDemand, type TwoEchelon } from './two-echelon.ts';

export interface VariMetricBase {
  readonly pipelineMean: number;
  readonly pipelineVar: number;
  readonly ebo: number;
  readonly fillRate: number;
}

export interface VariMetric {
  readonly depot: { readonly ebo: number; readonly varBackorders: number };
  readonly bases: readonly VariMetricBase[];
  /** Units owed at the bases; the depot's are not counted. */
  readonly totalEbo: number;
}

/**
 * VARI-METRIC: the pipeline of a base by two moments, fitted by a negative binomial.
 *
 * Mean λ T + f E[B], variance λ T + f (1 − f) E[B] + f² Var[B], f the base's share of the depot's
 * demand, B the depot's backorders. Source: Graves (1985), Sherbrooke (1986).
 *
 * @throws RangeError when a part of the network is out of range
 */
export function variMetric(network: TwoEchelon): VariMetric {
  const rate = depotDemand(network);
  const onOrder = poisson(rate * network.depotLeadTime);
  const ebo = onOrder.loss(network.depotStock);
  const varBackorders = backorderVariance(onOrder, network.depotStock);
  const bases = network.bases.map(({ demand, transit, stock }) => {
    const f = demand / rate;
    const pipelineMean = demand * transit + f * ebo;
    const pipelineVar = demand * transit + f * (1 - f) * ebo + f * f * varBackorders;
    const law = negativeBinomial(pipelineMean, pipelineVar);
    return { pipelineMean, pipelineVar, ebo: law.loss(stock), fillRate: law.cdf(stock - 1) };
  });
  return {
    depot: { ebo, varBackorders },
    bases,
    totalEbo: bases.reduce((sum, base) => sum + base.ebo, 0),
  };
}
