import { assignOffers } from '../matching/assign-offers.ts';
import { refuse, whole } from '../probability/refusal.ts';

/** One offer for each segment: [segment] → offer. */
export type Plan = readonly number[];

export interface PlanProblem {
  readonly segments: number;
  readonly offers: number;
  /** Offers that may be open at once, ≥ 1. */
  readonly maxOffers: number;
  readonly start: Plan;
  /** € a year of a plan by the full model. */
  readonly margin: (plan: Plan) => number;
}

export interface ScoredPlan {
  readonly plan: Plan;
  /** By the full model, and as the differences foretold it. */
  readonly margin: number;
  readonly foretold: number;
}

export interface Proposal {
  readonly best: ScoredPlan;
  /** At most 5, best first. */
  readonly scored: readonly ScoredPlan[];
  readonly rounds: number;
  /** Full evaluations asked for. */
  readonly evaluations: number;
}

const MOST_ROUNDS = 4;
const RESCORED = 5;

/**
 * Who should get what, when what an offer costs depends on who holds the others: match and network, in turns.
 *
 * Each round takes the margin of every single change at the plan as it stands, and the assignment that is best if these
 * differences added up, with at most N offers open. It stops when a plan comes back, or after 4 rounds. They do not quite
 * add up: the best 5 plans met are scored by the full model, and the best of those is proposed, its gap with what was
 * foretold beside it.
 *
 * At most 4 × segments × offers + 9 evaluations. A good plan, not a proven optimum.
 *
 * @throws RangeError when the start is no plan or a count is out of range
 */
export function proposePlan(problem: PlanProblem): Proposal {
  const { segments, offers, maxOffers, start } = problem;
  whole('offers open at once', maxOffers, 1);
  if (start.length !== segments || start.some((offer) => !(offer >= 0 && offer < offers))) {
    refuse('start', `${segments} offers from 0 to ${offers - 1}`, start.join(' '));
  }
  if (opened(start) > maxOffers) {
    refuse('start', `a plan of at most ${maxOffers} offers`, start.join(' '));
  }
  const known = new Map<string, number>();
  const margin = (plan: Plan): number => {
    const key = plan.join(' ');
    const found = known.get(key) ?? problem.margin(plan);
    known.set(key, found);
    return found;
  };
  const met = new Map<string, { plan: Plan; foretold: number }>();
  const meet = (plan: Plan, foretold: number): boolean => {
    const isNew = !met.has(plan.join(' '));
    if (isNew) met.set(plan.join(' '), { plan, foretold });
    return isNew;
  };
  let plan: Plan = start;
  meet(plan, margin(plan));
  let rounds = 0;
  for (let goesOn = true; goesOn && rounds < MOST_ROUNDS; rounds++) {
    const base = margin(plan);
    const values = plan.map((held, segment) =>
      Array.from({ length: offers }, (_, offer) => {
        if (offer === held) return 0;
        const changed = plan.with(segment, offer);
        const gain = margin(changed) - base;
        if (opened(changed) <= maxOffers) meet(changed, base + gain);
        return gain;
      }),
    );
    const found = assignOffers({ values, openCost: Array(offers).fill(0), maxOffers });
    if (!found) break;
    goesOn = meet(found.assigned, base + found.value);
    plan = found.assigned;
  }
  const scored = [...met.values()]
    .sort((a, b) => b.foretold - a.foretold)
    .slice(0, RESCORED)
    .map((each) => ({ ...each, margin: margin(each.plan) }))
    .sort((a, b) => b.margin - a.margin);
  return { best: scored[0]!, scored, rounds, evaluations: known.size };
}

function opened(plan: Plan): number {
  return new Set(plan).size;
}
