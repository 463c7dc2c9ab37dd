import type { Case } from '../case.ts';
import { linesByClass } from '../costs/year-volumes.ts';
import { logitShift } from '../logit-shift.ts';
import { offersUse } from '../matching/class-flows.ts';
import { weightedMean } from '../nullable.ts';
import { classCoverage } from '../service/class-coverage.ts';
import type { Year } from './year.ts';

/**
 * Among the lines of clients who hold a promise, the share that carries it: measured, moved by what the model changes,
 * class by class; a class nobody held today is read as modelled.
 */
export function coverageOf(of: Case, asIs: Year, year: Year): number | null {
  const { portfolio } = of;
  if (!portfolio) return null;
  const [then, now] = [asIs, year].map(({ clients: { placement, flows }, parts: { network } }) =>
    classCoverage(
      of,
      placement.offers,
      offersUse(of, portfolio, placement.offers),
      flows.byOffer,
      network.state.sharing,
    ),
  );
  const shares = of.measured.byClass.map(({ coverage }, k) => {
    const [from, to] = [then![k] ?? null, now![k] ?? null];
    // Lines may carry a promise that no offer makes: nothing moves it.
    if (to === null) return from === null ? coverage : null;
    if (coverage === null || from === null) return to;
    return logitShift(coverage, from, to);
  });
  return weightedMean(shares, linesByClass(of, year.parts.carried));
}
