import type { Case, Portfolio } from '../case.ts';
import type { ClassFlows } from './class-flows.ts';

/** Flows when nobody moves: every line of the last 12 months keeps its class and its offer. */
export function unmovedFlows(of: Case, portfolio: Portfolio | null = null): ClassFlows {
  const classes = of.classes.length;
  const lines = new Float64Array(classes * classes);
  of.measured.byClass.forEach((each, k) => {
    lines[k * classes + k] = each.lines;
  });
  const byOffer = new Float64Array(of.offers.length);
  portfolio?.lines.forEach((count, at) => {
    byOffer[Math.floor(at / classes) % of.offers.length]! += count;
  });
  return { lines, listed: new Float64Array(classes * classes), byOffer };
}
