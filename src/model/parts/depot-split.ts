import { masses } from '../probability/masses.ts';
import { massLoss } from '../probability/masses-measures.ts';
import { poisson } from '../probability/poisson.ts';
import { poissonReach } from '../probability/reach.ts';
import { childOutstanding } from './exact-node.ts';
import { depotDemand, type TwoEchelon } from './two-echelon.ts';

/** One item's stock, shared between its depot and its bases, and the units owed at the bases. */
export interface Split {
  readonly depot: number;
  readonly bases: readonly number[];
  readonly ebo: number;
}

/** E[backorders] of each base for each stock 0 … most, at a given stock of the depot. */
export type BaseLosses = (network: TwoEchelon, depotStock: number, most: number) => number[][];

/** Values closer than this are ties, for an allocation that does not hang on rounding. */
const DECIMALS = 1e12;

/**
 * Best split of each total stock 0 … most of one item: the smallest sum of base backorders, every
 * allocation tried. Ties: the smallest stock at base 1, then at base 2, and so on.
 *
 * C(most + bases, bases) allocations: meant for few bases and a stock of ten or so.
 *
 * @param network  its stocks are not read
 * @param most     largest total, whole, ≥ 0
 * @param losses   METRIC or exact
 */
export function bestSplits(network: TwoEchelon, most: number, losses: BaseLosses): Split[] {
  const splits: Split[] = Array.from({ length: most + 1 }, () => NONE);
  for (let depot = 0; depot <= most; depot++) {
    const curves = losses(network, depot, most - depot);
    spread(curves, most - depot, [], 0, (bases, ebo) => {
      const total = depot + bases.reduce((sum, stock) => sum + stock, 0);
      if (better({ depot, bases, ebo }, splits[total]!)) splits[total] = { depot, bases, ebo };
    });
  }
  return splits;
}

const NONE: Split = { depot: 0, bases: [], ebo: Infinity };

function better(a: Split, b: Split): boolean {
  const gap = Math.round(a.ebo * DECIMALS) - Math.round(b.ebo * DECIMALS);
  if (gap !== 0) return !(gap >= 0);
  const first = a.bases.findIndex((stock, j) => stock !== b.bases[j]);
  return first >= 0 && a.bases[first]! < b.bases[first]!;
}

/** Every way to give at most `left` units to the bases from `given.length` on. */
function spread(
  curves: readonly number[][],
  left: number,
  given: readonly number[],
  ebo: number,
  visit: (bases: readonly number[], ebo: number) => void,
): void {
  const curve = curves[given.length];
  if (!curve) {
    visit(given, ebo);
    return;
  }
  for (let stock = 0; stock <= left; stock++) {
    spread(curves, left - stock, [...given, stock], ebo + curve[stock]!, visit);
  }
}

/** Base backorders by METRIC. */
export const metricLosses: BaseLosses = (network, depotStock, most) => {
  const rate = depotDemand(network);
  const delay = poisson(rate * network.depotLeadTime).loss(depotStock) / rate;
  return network.bases.map(({ demand, transit }) => {
    const law = poisson(demand * (transit + delay));
    return Array.from({ length: most + 1 }, (_, stock) => law.loss(stock));
  });
};

/** Base backorders by the exact law of the units on order. */
export const exactLosses: BaseLosses = (network, depotStock, most) => {
  const rate = depotDemand(network);
  const onOrder = rate * network.depotLeadTime;
  const transit = Math.max(...network.bases.map((base) => base.demand * base.transit));
  const depot = masses(poisson(onOrder), poissonReach(onOrder + transit, depotStock + most));
  return network.bases.map((base) => {
    const demand = base.demand;
    const law = childOutstanding(depot, depotStock, demand / rate, demand * base.transit);
    return Array.from({ length: most + 1 }, (_, stock) => massLoss(law, stock));
  });
};
