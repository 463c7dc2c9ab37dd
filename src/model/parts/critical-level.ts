import { masses, thin } from '../probability/masses.ts';
import { massUpTo } from '../probability/masses-measures.ts';
import { poisson } from '../probability/poisson.ts';
import { poissonReach } from '../probability/reach.ts';
import { nonNegative, positive, refuse, whole } from '../probability/refusal.ts';

/** One stock, two classes of one-piece Poisson demands; the last K units wait for the high class. */
export interface RationedStock {
  /** S, whole units, ≥ 0. */
  readonly stock: number;
  /** K, whole units, from 0 to S. */
  readonly reserve: number;
  /** Units per unit of time, ≥ 0; not both classes 0. */
  readonly highDemand: number;
  readonly lowDemand: number;
  /** In that unit of time, > 0. */
  readonly leadTime: number;
}

/** Share of each class's demands served at once. */
export interface ClassFillRates {
  readonly high: number;
  readonly low: number;
}

/**
 * Fill rates under a critical level, unmet demand waiting, threshold clearing, constant lead time.
 *
 * Of the demands of the last lead time, the first S − K took common units whatever their class;
 * after them only those of the high class took reserved ones. The closed form is a low estimate
 * of the high class under priority clearing (a unit received serves first a waiting high demand).
 * Source: Dekker, Kleijn and de Rooij (1998); Deshpande, Cohen and Donohue (2003).
 *
 * @throws RangeError when a field is out of range
 */
export function criticalLevel(rationed: RationedStock): ClassFillRates {
  checkRationed(rationed);
  const { stock, reserve, highDemand, lowDemand, leadTime } = rationed;
  const rate = highDemand + lowDemand;
  const common = stock - reserve;
  const demand = poisson(rate * leadTime);
  const low = demand.cdf(common - 1);
  if (reserve === 0) return { high: low, low };
  const after = masses(demand, poissonReach(demand.mean, stock) - common, common);
  const highAfter = thin(after, highDemand / rate, reserve);
  return { high: low + massUpTo(highAfter, reserve - 1), low };
}

/** @throws RangeError when a field is out of range */
export function checkRationed(rationed: RationedStock): void {
  const { stock, reserve, highDemand, lowDemand, leadTime } = rationed;
  whole('stock', stock);
  whole('reserve', reserve);
  if (reserve > stock) refuse('reserve', `at most the stock ${stock}`, reserve);
  nonNegative('demand of the high class', highDemand);
  nonNegative('demand of the low class', lowDemand);
  positive('demand of both classes', highDemand + lowDemand);
  positive('lead time', leadTime);
}
