import type { Case } from '../case.ts';
import type { Scenario } from '../scenario.ts';
import { offersInForce, type OfferInForce } from './offers-in-force.ts';
import { transitions } from './transitions.ts';

/** Who holds what in the scenario. */
export interface Placement {
  readonly offers: readonly OfferInForce[];
  /**
   * Share of the clients of each offer that end up in each: [segment][offer today][offer in the
   * scenario]. A row adds up to the share of its clients that stay with the company.
   */
  readonly moves: Float64Array;
}

/** Everybody where the scenario's rows put them: nobody refuses, nobody leaves. */
export function proposedPlacement(of: Case, scenario: Scenario): Placement {
  const offers = offersInForce(of, scenario);
  return { offers, moves: transitions(of, scenario, offers.length) };
}
