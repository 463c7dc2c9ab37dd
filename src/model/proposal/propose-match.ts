import type { Case } from '../case.ts';
import { evaluate } from '../evaluate.ts';
import { offersInForce } from '../matching/offers-in-force.ts';
import type { Scenario } from '../scenario.ts';
import { proposePlan, type Proposal } from './propose-plan.ts';

/** A plan over the new offers of a scenario, and the scenario with it. */
export interface MatchProposal extends Proposal {
  readonly scenario: Scenario;
}

/**
 * The model's own proposal of `match.{segment}`: each segment whole to one of the scenario's new offers, everything else as the
 * scenario has it.
 *
 * @param maxOffers  new offers open at once, ≥ 1
 * @returns null when the scenario has no new offer, or the case cannot tell a margin
 */
export function proposeMatch(
  of: Case,
  scenario: Scenario,
  maxOffers: number,
): MatchProposal | null {
  const held = of.offers.length;
  const offers = offersInForce(of, scenario).length - held;
  if (offers === 0 || evaluate(of, scenario).scenario.margin === null) return null;
  const withPlan = (plan: readonly number[]): Scenario => ({
    ...scenario,
    ...Object.fromEntries(
      of.segments.map(({ id }, segment) => [
        `match.${id}`,
        Array.from({ length: held + offers }, (_, cell) =>
          cell === held + plan[segment]! ? 100 : 0,
        ),
      ]),
    ),
  });
  const found = proposePlan({
    segments: of.segments.length,
    offers,
    maxOffers,
    start: of.segments.map(() => 0),
    margin: (plan) => evaluate(of, withPlan(plan)).scenario.margin ?? -Infinity,
  });
  return { ...found, scenario: withPlan(found.best.plan) };
}
