import { poisson } from '../probability/poisson.ts';
import { depotDemand, type TwoEchelon } from './two-echelon.ts';

export interface MetricBase {
  /** Mean units on order. */
  readonly pipeline: number;
  readonly ebo: number;
  readonly fillRate: number;
}

export interface Metric {
  readonly depot: { readonly ebo: number; readonly delay: number; readonly fillRate: number };
  readonly bases: readonly MetricBase[];
  /** Units owed at the bases; the depot's are not counted. */
  readonly totalEbo: number;
}

/**
 * METRIC: each base sees a Poisson pipeline λ (T + mean delay at the depot). It forgets that delays
 * come in bunches, so it hides backorders: a teaching baseline.
 *
 * Source: Sherbrooke, METRIC: a multi-echelon technique for recoverable item control (1968).
 *
 * @throws RangeError when a part of the network is out of range
 */
export function metric(network: TwoEchelon): Metric {
  const rate = depotDemand(network);
  const onOrder = poisson(rate * network.depotLeadTime);
  const ebo = onOrder.loss(network.depotStock);
  const delay = ebo / rate;
  const bases = network.bases.map(({ demand, transit, stock }) => {
    const pipeline = demand * (transit + delay);
    const law = poisson(pipeline);
    return { pipeline, ebo: law.loss(stock), fillRate: law.cdf(stock - 1) };
  });
  return {
    depot: { ebo, delay, fillRate: onOrder.cdf(network.depotStock - 1) },
    bases,
    totalEbo: bases.reduce((sum, base) => sum + base.ebo, 0),
  };
}
