import { demandCdf } from '../probability/demand-curve.ts';
import { backorderVariance } from './backorder-variance.ts';
import { poisson } from '../probability/poisson.ts';
import { whole } from '../probability/refusal.ts';
import { depotDemand, type TwoEchelon } from './two-echelon.ts';

/** One item over a depot and its bases: the best it can do with 0, 1, 2 … units in all. */
export interface NetworkCurve {
  /** Units owed at the bases: [total stock]. */
  readonly ebo: Float64Array;
  /** Stock of the depot in the best split: [total stock]. */
  readonly depot: Int32Array;
  /** Demand-weighted share of demands met at once by the bases, under that split: [total stock]. */
  readonly fill: Float64Array;
}

/** How the units a base waits for are spread: mean only (METRIC), or mean and variance (VARI-METRIC). */
export type Pipeline = 'metric' | 'vari-metric';

/**
 * Best backorders of one item for each total stock 0 … most.
 *
 * For a given stock of the depot each base's backorders are convex in its own stock, so that the
 * units go where they remove most: the gains of all bases, sorted. The depot's stock is enumerated.
 * (most + 1) × (bases × most × log) operations.
 *
 * Source: Sherbrooke, Optimal inventory modeling of systems (2004), ch. 3.
 *
 * @param network  its stocks are not read
 * @param most     largest total, whole, ≥ 0
 * @throws RangeError when an argument is out of range
 */
export function networkCurve(network: TwoEchelon, most: number, pipeline: Pipeline): NetworkCurve {
  whole('most', most);
  const rate = depotDemand(network);
  const onOrder = poisson(rate * network.depotLeadTime);
  const ebo = new Float64Array(most + 1).fill(Infinity);
  const depot = new Int32Array(most + 1);
  const fill = new Float64Array(most + 1);
  const { bases } = network;
  const cdf = bases.map(() => new Float64Array(most + 1));
  const held = new Int32Array(bases.length);

  for (let central = 0; central <= most; central++) {
    const owed = onOrder.loss(central);
    const spread = pipeline === 'metric' ? 0 : backorderVariance(onOrder, central);
    let backorders = 0;
    let met = 0;
    bases.forEach(({ demand, transit }, j) => {
      const share = demand / rate;
      const mean = demand * transit + share * owed;
      const variance =
        pipeline === 'metric'
          ? mean
          : demand * transit + share * (1 - share) * owed + share * share * spread;
      demandCdf(mean, variance, most - central, cdf[j]!);
      backorders += mean;
    });
    held.fill(0);
    for (let total = central; total <= most; total++) {
      if (total > central) {
        const j = neediest(cdf, held);
        const level = held[j]!++;
        backorders -= 1 - cdf[j]![level]!;
        met += (bases[j]!.demand / rate) * step(cdf[j]!, level);
      }
      if (backorders >= ebo[total]!) continue;
      ebo[total] = backorders;
      depot[total] = central;
      fill[total] = met;
    }
  }
  return { ebo, depot, fill };
}

/** The base where one unit more removes most: P(more is asked than it holds). Lowest index of equals. */
function neediest(cdf: readonly Float64Array[], held: Int32Array): number {
  let best = 0;
  for (let j = 1; j < cdf.length; j++) {
    if (cdf[j]![held[j]!]! < cdf[best]![held[best]!]!) best = j;
  }
  return best;
}

/** P(exactly `level` units are asked for): what one unit more adds to the share met at once. */
function step(cdf: Float64Array, level: number): number {
  return cdf[level]! - (level > 0 ? cdf[level - 1]! : 0);
}
