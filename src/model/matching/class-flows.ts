import type { Case, Portfolio } from '../case.ts';
import type { Placement } from './placement.ts';
import type { OfferInForce } from './offers-in-force.ts';

/** Order lines of a year by class promised today and class promised in the scenario, and by offer. */
export interface ClassFlows {
  /** [class today][class in the scenario]. */
  readonly lines: Float64Array;
  /** The part of `lines` under offers whose promises bear on lists: [class today][class asked for]. */
  readonly listed: Float64Array;
  /** [offer], in the scenario. */
  readonly byOffer: Float64Array;
}

/**
 * Who is promised what, once clients move between offers.
 *
 * Clients of an offer take its lines with them; those who leave the company take theirs away. A moved line
 * keeps its class as far as the new offer's class mix allows; the rest spreads over the classes the new
 * offer adds. The same lines are ordered: only their promise changes.
 */
export function classFlows(
  of: Case,
  portfolio: Portfolio,
  { offers, moves }: Placement,
): ClassFlows {
  const classes = of.classes.length;
  const size = offers.length;
  const flows = {
    lines: new Float64Array(classes * classes),
    listed: new Float64Array(classes * classes),
    byOffer: new Float64Array(size),
  };
  // Lines no offer of the portfolio explains keep their class.
  of.measured.byClass.forEach((each, k) => {
    let explained = 0;
    for (let at = k; at < portfolio.lines.length; at += classes) explained += portfolio.lines[at]!;
    flows.lines[k * classes + k] = each.lines - explained;
  });
  const use = offersUse(of, portfolio, offers);

  of.segments.forEach((_, segment) => {
    const arriving = offers.map(() => new Float64Array(classes));
    of.offers.forEach((__, from) => {
      const row = (segment * size + from) * size;
      for (let k = 0; k < classes; k++) {
        const lines = portfolio.lines[(segment * of.offers.length + from) * classes + k]!;
        flows.lines[k * classes + k]! += lines * moves[row + from]!;
        flows.byOffer[from]! += lines * moves[row + from]!;
        for (let to = 0; to < size; to++) {
          if (to !== from) arriving[to]![k]! += lines * moves[row + to]!;
        }
      }
    });
    arriving.forEach((lines, to) => {
      const total = lines.reduce((sum, each) => sum + each, 0);
      if (total === 0) return;
      flows.byOffer[to]! += total;
      couple(lines, use[to]!, flows.lines);
      if (offers[to]!.listed) couple(lines, use[to]!, flows.listed);
    });
  });
  return flows;
}

/** Share of each offer's lines asked for in each class, rows adding up to 1: [offer][class]. */
export function offersUse(
  of: Case,
  portfolio: Portfolio,
  offers: readonly OfferInForce[],
): (readonly number[])[] {
  return offers.map((offer, row) => offer.use ?? classUse(of, portfolio, offer, row));
}

/** Class mix of an offer's lines; its own class alone when nobody ordered under it. */
function classUse(of: Case, portfolio: Portfolio, offer: OfferInForce, row: number): number[] {
  const classes = of.classes.length;
  const held = of.offers.length;
  const lines = of.classes.map((_, k) =>
    of.segments.reduce(
      (sum, __, segment) =>
        sum + (row < held ? portfolio.lines[(segment * held + row) * classes + k]! : 0),
      0,
    ),
  );
  const total = lines.reduce((sum, each) => sum + each, 0);
  return lines.map((each, k) => (total > 0 ? each / total : Number(k === offer.partsClass)));
}

/** Common mass keeps its class; what is left over flows to what is missing, in proportion. */
function couple(arriving: Float64Array, mix: readonly number[], into: Float64Array): void {
  const classes = mix.length;
  const total = arriving.reduce((sum, each) => sum + each, 0);
  const missing = mix.map((part, k) => Math.max(0, part * total - arriving[k]!));
  const allMissing = missing.reduce((sum, each) => sum + each, 0);
  for (let from = 0; from < classes; from++) {
    const own = arriving[from]!;
    const keeps = Math.min(own, mix[from]! * total);
    into[from * classes + from]! += keeps;
    if (own === keeps) continue;
    for (let to = 0; to < classes; to++) {
      into[from * classes + to]! += ((own - keeps) * missing[to]!) / allMissing;
    }
  }
}
