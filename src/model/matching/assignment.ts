/** Who is offered what, when only some offers stay open. */
export interface Assignment {
  /** Rows of the offers somebody is given, ascending. */
  readonly offers: readonly number[];
  /** Offer of each segment: [segment]. */
  readonly assigned: readonly number[];
  /** € per year: Σ value of what is assigned − Σ cost of the offers open. */
  readonly value: number;
}

/** The question: [segment][offer] values, what an open offer costs, how many may be open. */
export interface AssignmentProblem {
  /** € per year of giving an offer to a segment; null = it cannot be sold there. */
  readonly values: readonly (readonly (number | null)[])[];
  /** € per year of keeping an offer open (screens, rules, exceptions), ≥ 0: [offer]. */
  readonly openCost: readonly number[];
  /** Whole, ≥ 1. */
  readonly maxOffers: number;
}

/**
 * Each segment given the best of the offers that are open.
 *
 * @param open  [offer]
 * @returns null when a segment can be sold none of them
 */
export function assignAmong(
  { values, openCost }: AssignmentProblem,
  open: readonly boolean[],
): Assignment | null {
  const assigned: number[] = [];
  let value = 0;
  for (const row of values) {
    let best = -1;
    row.forEach((each, offer) => {
      if (open[offer] && each !== null && (best < 0 || each > row[best]!)) best = offer;
    });
    if (best < 0) return null;
    assigned.push(best);
    value += row[best]!;
  }
  const offers = [...new Set(assigned)].sort((a, b) => a - b);
  return {
    offers,
    assigned,
    value: value - offers.reduce((sum, offer) => sum + openCost[offer]!, 0),
  };
}
