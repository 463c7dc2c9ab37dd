import type { Case } from '../case.ts';
import type { ClassFlows } from '../matching/class-flows.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';

/** Order lines of a year by class promised, from flows [class today][class now]. */
export function linesByClass(of: Case, flows: ClassFlows): number[] {
  const classes = of.classes.length;
  return of.classes.map((_, k) => {
    let lines = 0;
    for (let from = 0; from < classes; from++) lines += flows.lines[from * classes + k]!;
    return lines;
  });
}

/** Exceptions of a year: each offer's lines at its own rate. */
export function exceptionsOf(offers: readonly OfferInForce[], { byOffer }: ClassFlows): number {
  return offers.reduce(
    (sum, { exceptionRate }, row) => sum + exceptionRate * (byOffer[row] ?? 0),
    0,
  );
}
