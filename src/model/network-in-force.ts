import type { StockPolicy } from './assumptions.ts';
import type { Case } from './case.ts';
import type { LeverValues } from './lever-values.ts';
import type { ClassFlows } from './matching/class-flows.ts';
import type { NetworkState } from './parts/network-state.ts';
import { marginalState } from './parts/policy/marginal-state.ts';
import { promiseMix } from './parts/policy/promise-mix.ts';
import { targetState } from './parts/policy/target-state.ts';
import { promiseAvailability } from './parts/promise-availability.ts';
import { reachTarget } from './parts/reach-target.ts';
import type { Notice } from './results.ts';
import type { Today } from './today.ts';

/** The network once its policy has reached the availability aimed at. */
export interface NetworkInForce {
  readonly state: NetworkState;
  /** What the promises find, before the carrier. */
  readonly availability: number;
  /** Months of cover × this; null under a policy that has no cover. */
  readonly cover: number | null;
  readonly notices: readonly Notice[];
}

/**
 * Holds the stock that reaches `serviceTarget` under the policy chosen.
 *
 * Cover is blind to promises: it aims at today's. The other policies aim at the promises of the
 * scenario, so that a change of promises changes their stock.
 */
export function networkInForce(
  of: Case,
  now: Today,
  values: LeverValues,
  policy: StockPolicy,
  flows: ClassFlows,
): NetworkInForce {
  const { demandVariability, supplierLeadTimeFactor, serviceTarget } = values;
  const levers = { demandVariability, supplierLeadTimeFactor };
  if (policy === 'cover') {
    const at = (cover: number): NetworkState => now.state({ cover, ...levers });
    const found = reachTarget(serviceTarget, (cover) => now.reached(at(cover)));
    return inForce(at(found.at), now.reached(at(found.at)), found.at, found.reached);
  }
  const mix = promiseMix(of, flows);
  const reached = (state: NetworkState): number =>
    promiseAvailability(of, now.calibration, state, mix);
  const found =
    policy === 'itemTarget'
      ? targetState(now.parts, levers, now.calibration, serviceTarget, reached)
      : marginalState(
          now.parts,
          levers,
          now.calibration,
          now.plans(levers, mix),
          serviceTarget,
          reached,
        );
  return inForce(found.state, reached(found.state), null, found.reached);

  function inForce(
    state: NetworkState,
    availability: number,
    cover: number | null,
    isReached: boolean,
  ): NetworkInForce {
    const notice: Notice = {
      code: 'targetOutOfReach',
      subject: 'serviceTarget',
      got: serviceTarget,
      used: availability,
    };
    return { state, availability, cover, notices: isReached ? [] : [notice] };
  }
}
