import type { Case, Portfolio } from '../case.ts';
import type { Scenario } from '../scenario.ts';
import { defaultMatchRow, matchRow } from './match-rows.ts';

/** Order lines of a year by class promised today and class promised in the scenario, and by offer. */
export interface ClassFlows {
  /** [class today][class in the scenario]. */
  readonly lines: Float64Array;
  /** [offer], in the scenario. */
  readonly byOffer: Float64Array;
}

/**
 * Who is promised what, once `match.{segment}` moves clients between offers.
 *
 * Clients of an offer take its lines with them. A moved line keeps its class as far as the new
 * offer's class mix allows; the rest spreads over the classes the new offer adds. The same lines
 * are ordered: only their promise changes.
 */
export function classFlows(of: Case, portfolio: Portfolio, scenario: Scenario): ClassFlows {
  const classes = of.classes.length;
  const offers = of.offers.length;
  const flows = { lines: new Float64Array(classes * classes), byOffer: new Float64Array(offers) };
  // Lines no offer of the portfolio explains keep their class.
  of.measured.byClass.forEach((each, k) => {
    let explained = 0;
    for (let at = k; at < portfolio.lines.length; at += classes) explained += portfolio.lines[at]!;
    flows.lines[k * classes + k] = each.lines - explained;
  });
  const use = of.offers.map((_, offer) => classUse(of, portfolio, offer));

  of.segments.forEach((_, segment) => {
    const today = defaultMatchRow(of, segment);
    const now = matchRow(of, segment, scenario);
    const ownLines = (offer: number, k: number): number =>
      portfolio.lines[(segment * offers + offer) * classes + k]!;

    const leaving = new Float64Array(classes);
    for (let offer = 0; offer < offers; offer++) {
      const stays = today[offer]! > 0 ? Math.min(1, now[offer]! / today[offer]!) : 1;
      for (let k = 0; k < classes; k++) {
        const lines = ownLines(offer, k);
        flows.lines[k * classes + k]! += lines * stays;
        flows.byOffer[offer]! += lines * stays;
        leaving[k]! += lines * (1 - stays);
      }
    }
    const gained = now.map((share, offer) => Math.max(0, share - today[offer]!));
    const gains = gained.reduce((sum, gain) => sum + gain, 0);
    const moved = leaving.reduce((sum, lines) => sum + lines, 0);
    if (gains === 0 || moved === 0) return;
    gained.forEach((gain, offer) => {
      if (gain === 0) return;
      flows.byOffer[offer]! += (moved * gain) / gains;
      couple(leaving, gain / gains, use[offer]!, flows.lines);
    });
  });
  return flows;
}

/** Class mix of an offer's lines; its own class alone when nobody ordered under it. */
function classUse(of: Case, portfolio: Portfolio, offer: number): number[] {
  const classes = of.classes.length;
  const lines = of.classes.map((_, k) =>
    of.segments.reduce(
      (sum, __, segment) =>
        sum + portfolio.lines[(segment * of.offers.length + offer) * classes + k]!,
      0,
    ),
  );
  const total = lines.reduce((sum, each) => sum + each, 0);
  return lines.map((each, k) =>
    total > 0 ? each / total : Number(k === of.offers[offer]!.partsClass),
  );
}

/** Common mass keeps its class; what is left over flows to what is missing, in proportion. */
function couple(
  leaving: Float64Array,
  share: number,
  mix: readonly number[],
  lines: Float64Array,
): void {
  const classes = mix.length;
  const total = leaving.reduce((sum, each) => sum + each, 0) * share;
  const missing = mix.map((part, k) => Math.max(0, part * total - leaving[k]! * share));
  const allMissing = missing.reduce((sum, each) => sum + each, 0);
  for (let from = 0; from < classes; from++) {
    const own = leaving[from]! * share;
    const keeps = Math.min(own, mix[from]! * total);
    lines[from * classes + from]! += keeps;
    if (own === keeps) continue;
    for (let to = 0; to < classes; to++) {
      lines[from * classes + to]! += ((own - keeps) * missing[to]!) / allMissing;
    }
  }
}
