import { masses } from '../probability/masses.ts';
import { poisson } from '../probability/poisson.ts';
import { poissonReach } from '../probability/reach.ts';
import { childOutstanding, nodeMeasures, type NodeMeasures } from './exact-node.ts';
import { depotDemand, type TwoEchelon } from './two-echelon.ts';

export interface ExactTwoEchelon {
  readonly depot: NodeMeasures;
  readonly bases: readonly NodeMeasures[];
  /** Units owed at the bases; the depot's are not counted. */
  readonly totalEbo: number;
}

/**
 * Exact depot and bases: Nⱼ = Binomial(backlog of the depot, λⱼ / λ₀) + Poisson(λⱼ Tⱼ).
 *
 * About (mean on order + stocks + 100)² operations per base: an oracle and a limit case.
 *
 * @throws RangeError when a part of the network is out of range
 */
export function exactTwoEchelon(network: TwoEchelon): ExactTwoEchelon {
  const rate = depotDemand(network);
  const onOrder = rate * network.depotLeadTime;
  const transit = Math.max(...network.bases.map((base) => base.demand * base.transit));
  const stocks = Math.max(...network.bases.map((base) => base.stock));
  const length = poissonReach(onOrder + transit, network.depotStock + stocks);
  const depot = masses(poisson(onOrder), length);
  const bases = network.bases.map(({ demand, transit: time, stock }) =>
    nodeMeasures(childOutstanding(depot, network.depotStock, demand / rate, demand * time), stock),
  );
  return {
    depot: nodeMeasures(depot, network.depotStock),
    bases,
    totalEbo: bases.reduce((sum, base) => sum + base.ebo, 0),
  };
}
