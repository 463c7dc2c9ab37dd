import type { Case } from '../case.ts';
import { segmentedUnder } from '../clients/segmented-under.ts';
import { evaluate } from '../evaluate.ts';
import { matchRow, premiumPercent } from '../matching/match-rows.ts';
import { offersInForce } from '../matching/offers-in-force.ts';
import { asksFee, feeIndex } from '../matching/portfolio-measures.ts';
import { type Logic, proposedLogic } from '../matching/proposed-logic.ts';
import type { Scenario } from '../scenario.ts';
import { costToServe } from './cost-to-serve.ts';

/** Who a segment is, what it is given, and what it makes of it. */
export interface MatchedSegment {
  readonly id: string;
  readonly clients: number;
  /** Share of its clients whose behaviour shows that they value 24 h; null = not observable. */
  readonly valued: number | null;
  /** Share promised 24 h or better, today and in the scenario. */
  readonly fastToday: number;
  readonly fast: number;
  /** Share whose offer asks a fee. */
  readonly billed: number;
  /** Share of those proposed other terms who take them. */
  readonly accepted: number;
  /** € of the last 12 months: revenue less goods less avoidable cost; null = the tables do not tell. */
  readonly contribution: number | null;
  /** What the model proposes from the two signs: contribution, and whether most accept. */
  readonly proposed: Logic | null;
}

export interface MatchingReading {
  /** Ids of the offers in force, in the order of rows. */
  readonly offers: readonly string[];
  /** Percents by offer: today's, filled with none for the new ones, and the scenario's. */
  readonly today: readonly (readonly number[])[];
  readonly rows: readonly (readonly number[])[];
  /** Clients of each segment by the usual rules: id → clients. */
  readonly usual: Readonly<Record<string, number>>;
  /** None when contracts are not known. */
  readonly segments: readonly MatchedSegment[];
}

/**
 * Who is given what, beside who values it.
 *
 * Bound: one evaluation.
 *
 * @throws RangeError when a lever's value cannot be used
 */
export function matchingReading(of: Case, scenario: Scenario): MatchingReading {
  const offers = offersInForce(of, scenario);
  const ids = offers.map(({ id }) => id);
  const rows = of.segments.map((_, segment) => matchRow(of, segment, scenario));
  const today = of.segments.map((_, segment) => {
    const row = matchRow(of, segment, {});
    return ids.map((_id, at) => row[at] ?? 0);
  });
  const usual = Object.fromEntries(
    segmentedUnder(of, {}).segments.map(({ id, clients }) => [id, clients]),
  );
  if (rows.some((row) => row.length === 0))
    return { offers: ids, today, rows, usual, segments: [] };
  const { accepted } = evaluate(of, scenario);
  const served = new Map(costToServe(of, scenario).segment.map((one) => [one.id, one]));
  return {
    ...{ offers: ids, today, rows, usual },
    segments: of.segments.map(({ id, clients, valuedShare }, segment) => {
      const row = rows[segment]!;
      const own = served.get(id);
      const contribution = own
        ? own.revenue - own.goods - own.avoidable.reduce((sum, cost) => sum + cost, 0)
        : null;
      const taken = accepted[id] ?? 1;
      const index = feeIndex(scenario, id);
      return {
        ...{ id, clients, valued: valuedShare, accepted: taken, contribution },
        fastToday: premiumPercent(of, offers, today[segment]!) / 100,
        fast: premiumPercent(of, offers, row) / 100,
        billed:
          row.reduce((sum, cell, at) => sum + (asksFee(offers[at]!, index) ? cell : 0), 0) / 100,
        proposed: contribution === null ? null : proposedLogic(contribution, taken - 0.5),
      };
    }),
  };
}
