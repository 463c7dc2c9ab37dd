import type { StockPolicy } from './assumptions.ts';
import type { Case } from './case.ts';
import type { LeverValues } from './lever-values.ts';
import type { ClassFlows } from './matching/class-flows.ts';
import type { NetworkShape } from './network-shape.ts';
import type { Holding } from './parts/holding.ts';
import { heldNetwork, type NetworkState } from './parts/network-state.ts';
import { observedHolding } from './parts/observed-holding.ts';
import type { PartsNetwork } from './parts/parts-network.ts';
import { blendPlans } from './parts/policy/blend-plans.ts';
import { marginalState, type Blend } from './parts/policy/marginal-state.ts';
import { emptyPlan } from './parts/policy/plan.ts';
import { planHolding } from './parts/policy/plan-holding.ts';
import { promiseMix } from './parts/policy/promise-mix.ts';
import { weighted, type SharedPromises } from './parts/policy/shared-promises.ts';
import { evenNetwork, targetState } from './parts/policy/target-state.ts';
import { promiseAvailability } from './parts/promise-availability.ts';
import { reachTarget } from './parts/reach-target.ts';
import { heldStock } from './parts/stock.ts';
import type { Notice } from './results.ts';
import type { Today } from './today.ts';

/** The network once its policy has reached what is aimed at. */
export interface NetworkInForce {
  readonly parts: PartsNetwork;
  readonly state: NetworkState;
  /** What the promises find, before the carrier. */
  readonly availability: number;
  /** Months of cover × this; null under a policy that has no cover. */
  readonly cover: number | null;
  /** Between which plans of marginal analysis; null under another policy. */
  readonly blend: Blend | null;
  /** The stock itself, to be held whatever demand and suppliers become. */
  readonly hold: () => Holding;
  readonly notices: readonly Notice[];
}

/** What else a scenario makes of the network. */
export interface NetworkChoices {
  readonly shape: NetworkShape | null;
  /** € of live stock to hold in the long run, instead of reaching `serviceTarget`; null = none. */
  readonly budget: number | null;
  /** Stock chosen before, to be held as it is; absent = chosen now. */
  readonly held?: Holding | null;
}

/**
 * Holds the stock that reaches `serviceTarget`, or that a budget pays for, under the policy chosen; or the stock that
 * was chosen before, read under these levers.
 *
 * Cover is blind to promises: it aims at today's. The other policies aim at the promises of the
 * scenario, so that a change of promises changes their stock; `differentiated` chooses its levels as if a
 * promise of a class counted as much as its offers write (`classWeights`), and reaches the same target.
 */
export function networkInForce(
  of: Case,
  now: Today,
  values: LeverValues,
  policy: StockPolicy,
  flows: ClassFlows,
  { sharing, weights }: SharedPromises,
  { shape, budget, held = null }: NetworkChoices = { shape: null, budget: null },
): NetworkInForce {
  const { demandVariability, supplierLeadTimeFactor, serviceTarget } = values;
  const levers = { demandVariability, supplierLeadTimeFactor };
  const { localScale } = now.calibration;
  const parts = { ...(shape ? now.shaped(shape) : now.parts), sharing };
  // A budget is reached as a target is: as a share of itself.
  const target = budget === null ? serviceTarget : 1;
  const aimedAt = (reached: (state: NetworkState) => number): typeof reached =>
    budget === null ? reached : (state) => heldStock(parts, state) / budget;
  const mix = promiseMix(of, flows, sharing.lists);
  const reached = (state: NetworkState): number =>
    policy === 'cover' ? now.reached(state) : promiseAvailability(of, now.calibration, state, mix);
  if (held) {
    const state = heldNetwork(parts, levers, localScale, held);
    return inForce(state, reached(state), null, true, () => held);
  }
  if (policy === 'cover') {
    const at = (cover: number): NetworkState => now.state({ cover, ...levers }, parts);
    const aim = aimedAt(reached);
    const found = reachTarget(target, (cover) => aim(at(cover)));
    const hold = (): Holding => observedHolding(parts, found.at, supplierLeadTimeFactor);
    return inForce(at(found.at), reached(at(found.at)), found.at, found.reached, hold);
  }
  if (policy === 'itemTarget') {
    const at = (odds: number): NetworkState => now.even(levers, parts, odds);
    const found = targetState(at, target, aimedAt(reached));
    const hold = (): Holding => {
      const noted = emptyPlan(parts.rates.mean.length);
      evenNetwork(parts, levers, localScale, found.odds, noted);
      return planHolding(parts, noted);
    };
    return inForce(found.state, reached(found.state), null, found.reached, hold);
  }
  const plans = now.plans(
    levers,
    parts,
    policy === 'differentiated' ? weighted(mix, weights) : mix,
  );
  const found = marginalState(parts, levers, now.calibration, plans, target, aimedAt(reached));
  const hold = (): Holding => {
    const [low, high] = [plans.plans[found.low]!, plans.plans[found.high]!];
    return planHolding(parts, blendPlans(low, high, found.share, parts.network.shelves.length));
  };
  return inForce(found.state, reached(found.state), null, found.reached, hold, found);

  function inForce(
    state: NetworkState,
    availability: number,
    cover: number | null,
    isReached: boolean,
    hold: () => Holding,
    blend: Blend | null = null,
  ): NetworkInForce {
    const notice: Notice = {
      code: 'targetOutOfReach',
      subject: budget === null ? 'serviceTarget' : 'budget',
      got: budget ?? serviceTarget,
      used: budget === null ? availability : heldStock(parts, state),
    };
    return { parts, state, availability, cover, blend, hold, notices: isReached ? [] : [notice] };
  }
}
