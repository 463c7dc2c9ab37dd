import { keepLast } from '../../keep-last.ts';
import type { DemandLevers } from '../item-demand.ts';
import { stateOf, type NetworkState } from '../network-state.ts';
import { partReader } from '../part-reader.ts';
import { createPartSums } from '../part-sums.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { follows } from './blend-plans.ts';
import type { MarginalPlans } from './marginal-plans.ts';
import { planHolding } from './plan-holding.ts';

/** States of a ladder of plans, and of blends of two of them. */
export interface PlanStates {
  /** @param step  row of the plans */
  at(step: number): NetworkState;
  /** A share of the parts follow the second plan: what each brings is known from either. */
  blend(low: number, high: number, share: number): NetworkState;
}

/** Plans whose parts are remembered one by one: a few MB each. */
const KEPT_ROWS = 4;

const known = new WeakMap<MarginalPlans, PlanStates>();

/**
 * The states of a ladder, remembered with it. A blend costs a sum over parts, not an evaluation.
 *
 * @param plans  made for these parts and levers
 */
export function planStates(
  parts: PartsNetwork,
  levers: DemandLevers,
  localScale: readonly number[],
  plans: MarginalPlans,
): PlanStates {
  const found = known.get(plans) ?? createPlanStates(parts, levers, localScale, plans);
  known.set(plans, found);
  return found;
}

function createPlanStates(
  parts: PartsNetwork,
  levers: DemandLevers,
  localScale: readonly number[],
  { plans }: MarginalPlans,
): PlanStates {
  const part = createPartSums(parts.classes, parts.network.shelves.length);
  const width = part.row.length;
  const rows = keepLast<Float64Array>(KEPT_ROWS);
  const states = new Map<number, NetworkState>();

  function read(step: number): Float64Array {
    const all = new Float64Array(parts.network.items.count * width);
    const reader = partReader(parts, levers, localScale, planHolding(parts, plans[step]!));
    for (let item = 0; item * width < all.length; item++) {
      // What a part nobody asks for would bring stays 0.
      if (reader(item, part)) all.set(part.row, item * width);
    }
    return all;
  }
  const rowsOf = (step: number): Float64Array => rows(String(step), () => read(step));
  const rowIn = (all: Float64Array, item: number): Float64Array =>
    all.subarray(item * width, (item + 1) * width);

  return {
    at(step) {
      const all = states.has(step) ? null : rowsOf(step);
      const state = states.get(step) ?? stateOf(parts, (item) => rowIn(all!, item));
      states.set(step, state);
      return state;
    },
    blend(low, high, share) {
      const [few, more] = [rowsOf(low), rowsOf(high)];
      return stateOf(parts, (item) => rowIn(follows(item, share) ? more : few, item));
    },
  };
}
