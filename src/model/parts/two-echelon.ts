import { nonNegative, positive, refuse, whole } from '../probability/refusal.ts';

/**
 * One depot without demand of its own, and bases it resupplies one for one, first come first
 * served; unmet demand waits. Any unit of time, the same throughout.
 */
export interface TwoEchelon {
  /** Lead time of the depot, ≥ 0. */
  readonly depotLeadTime: number;
  /** Whole units, ≥ 0. */
  readonly depotStock: number;
  readonly bases: readonly Base[];
}

export interface Base {
  /** Units per unit of time, ≥ 0, positive at one base at least. */
  readonly demand: number;
  /** From the depot, ≥ 0. */
  readonly transit: number;
  /** Whole units, ≥ 0. */
  readonly stock: number;
}

/**
 * Demand on the depot, units per unit of time.
 *
 * @throws RangeError when a part of the network is out of range
 */
export function depotDemand(network: TwoEchelon): number {
  nonNegative('depot lead time', network.depotLeadTime);
  whole('depot stock', network.depotStock);
  if (network.bases.length === 0) refuse('bases', 'one at least', 0);
  let sum = 0;
  for (const { demand, transit, stock } of network.bases) {
    nonNegative('base demand', demand);
    nonNegative('transit', transit);
    whole('base stock', stock);
    sum += demand;
  }
  positive('demand of all bases', sum);
  return sum;
}
