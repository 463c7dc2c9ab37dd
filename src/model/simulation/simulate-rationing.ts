import { checkRationed, type RationedStock } from '../parts/critical-level.ts';
import { whole } from '../probability/refusal.ts';
import { batchMeans, type Estimate } from './batch-means.ts';
import { createRandom } from './random.ts';

export interface RationingPlan {
  readonly seed: number;
  /** Whole, ≥ 2. */
  readonly batches: number;
  /** Demands of one batch, whole, > 0. */
  readonly demands: number;
}

export interface SimulatedRationing {
  /** Share of each class's demands served at once. */
  readonly high: Estimate;
  readonly low: Estimate;
  /** Units owed, on average over the demands that arrive. */
  readonly highOwed: Estimate;
  readonly lowOwed: Estimate;
  readonly onHand: Estimate;
}

/** Demands in all, at most. */
const MAX_DEMANDS = 100_000_000;

/**
 * One stock, two classes, one-piece Poisson demands, one-for-one replenishment after a constant lead time.
 *
 * A low demand is served only above the reserve. **Priority clearing**: a unit received serves a waiting
 * high demand; else refills the reserve; else serves a waiting low demand; else goes on hand.
 *
 * @throws RangeError when a field is out of range
 */
export function simulateRationing(
  rationed: RationedStock,
  plan: RationingPlan,
): SimulatedRationing {
  checkRationed(rationed);
  whole('batches', plan.batches, 2);
  whole('demands of a batch', plan.demands, 1);
  whole('demands left', MAX_DEMANDS - plan.batches * plan.demands);
  const { stock, reserve, highDemand, lowDemand, leadTime } = rationed;
  const rate = highDemand + lowDemand;
  const random = createRandom(plan.seed);
  const now = { hand: stock, high: 0, low: 0 };
  /** Times of the receipts to come, in order: a constant lead time keeps it. */
  const receipts: number[] = [];
  let first = 0;
  let time = 0;

  function receive(): void {
    if (now.high > 0) now.high--;
    else if (now.low > 0 && now.hand >= reserve) now.low--;
    else now.hand++;
  }

  function demand(isHigh: boolean): boolean {
    const served = now.hand > (isHigh ? 0 : reserve);
    if (served) now.hand--;
    else if (isHigh) now.high++;
    else now.low++;
    receipts.push(time + leadTime);
    return served;
  }

  function next(): { isHigh: boolean } {
    time += random.exponential() / rate;
    for (; first < receipts.length && receipts[first]! <= time; first++) receive();
    if (first > 1024) {
      receipts.splice(0, first);
      first = 0;
    }
    return { isHigh: random.uniform() * rate < highDemand };
  }

  while (time < 4 * leadTime) demand(next().isHigh);
  const sums = Array.from({ length: plan.batches }, () => {
    const sum = { high: 0, low: 0, highServed: 0, lowServed: 0, highOwed: 0, lowOwed: 0, hand: 0 };
    for (let k = 0; k < plan.demands; k++) {
      const { isHigh } = next();
      sum.hand += now.hand;
      sum.highOwed += now.high;
      sum.lowOwed += now.low;
      sum[isHigh ? 'high' : 'low']++;
      if (demand(isHigh)) sum[isHigh ? 'highServed' : 'lowServed']++;
    }
    return sum;
  });
  return {
    high: batchMeans(sums.map(({ high, highServed }) => highServed / high)),
    low: batchMeans(sums.map(({ low, lowServed }) => lowServed / low)),
    highOwed: batchMeans(sums.map(({ highOwed }) => highOwed / plan.demands)),
    lowOwed: batchMeans(sums.map(({ lowOwed }) => lowOwed / plan.demands)),
    onHand: batchMeans(sums.map(({ hand }) => hand / plan.demands)),
  };
}
