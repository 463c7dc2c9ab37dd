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

/** Exceptions of the last 12 months, of the lines under contract; null when contracts are unknown. */
export function exceptionsToday({ portfolio, offers, segments, classes }: Case): number | null {
  if (!portfolio) return null;
  const size = offers.length * classes.length;
  return segments.reduce(
    (sum, _, segment) =>
      offers.reduce((all, { exceptionRate }, offer) => {
        const first = segment * size + offer * classes.length;
        const lines = portfolio.lines.subarray(first, first + classes.length);
        return all + exceptionRate * lines.reduce((one, count) => one + count, 0);
      }, sum),
    0,
  );
}
