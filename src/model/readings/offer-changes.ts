import type { Deployment } from '../assumptions.ts';
import type { Case } from '../case.ts';
import { planWeeks, type PlanWeeks } from '../deployment/plan-weeks.ts';
import { rolloutOf } from '../deployment/rollout.ts';
import { leverValue } from '../lever-values.ts';
import { matchRow } from '../matching/match-rows.ts';
import { offersInForce, type OfferInForce } from '../matching/offers-in-force.ts';
import type { Scenario } from '../scenario.ts';

/** What an offer promises a client and asks of him. */
export interface OfferTerms {
  readonly id: string;
  /** Code of the class of its parts promise, the fastest when mixed. */
  readonly partsClass: string;
  /** Hours of that class; null = at a confirmed date. */
  readonly partsHours: number | null;
  readonly responseHours: number | null;
  readonly availability: number | null;
  readonly penaltyPerPoint: number | null;
  readonly penaltyCap: number | null;
  /** Share of promises written as kept. */
  readonly target: number | null;
  /** € per machine-year, at the segment's price. */
  readonly price: number;
  readonly billing: string;
  /** Its parts promise bears on a list of references; else on the whole catalogue. */
  readonly listed: boolean;
}

/** What most clients of a segment hold, and what most of them are proposed. */
export interface SegmentChange {
  readonly id: string;
  readonly clients: number;
  readonly before: OfferTerms;
  readonly after: OfferTerms;
  /** Percent of the segment's clients in either. */
  readonly beforePercent: number;
  readonly afterPercent: number;
  /** Percent of its clients who stay in the offer they hold. */
  readonly keptPercent: number;
  /** Other offers proposed to the segment, the most proposed first. */
  readonly others: readonly OfferTerms[];
  /** When its clients may move; null = the scenario sets no wave for them. */
  readonly starts: PlanWeeks['segments'][number];
}

export interface OfferChanges {
  /** None when contracts are not known. */
  readonly segments: readonly SegmentChange[];
  readonly plan: PlanWeeks;
  readonly deployment: Deployment;
  /** Last day of the data, YYYY-MM-DD: the plan is counted from it, as contracts are. */
  readonly extractedOn: string;
  /** Hour until which an order leaves the same day, today; null = not known. */
  readonly cutoffToday: number | null;
  /** Share of clients whose behaviour shows that they value 24 h; null = not observable. */
  readonly valuedShare: number | null;
}

/**
 * Who leaves which offer for which, in words that a client or a team can be told.
 *
 * @throws RangeError when a lever's value cannot be used
 */
export function offerChanges(of: Case, scenario: Scenario): OfferChanges {
  const rollout = rolloutOf(of, scenario);
  const { deployment } = rollout;
  const plan = planWeeks(rollout);
  const offers = offersInForce(of, scenario);
  const clients = of.segments.reduce((sum, segment) => sum + segment.clients, 0);
  const valued = of.segments.every(({ valuedShare }) => valuedShare !== null) && clients > 0;
  return {
    segments: of.segments.flatMap(({ id, clients: count }, segment): SegmentChange[] => {
      const now = matchRow(of, segment, {});
      const row = matchRow(of, segment, scenario);
      if (now.length === 0) return [];
      const index = leverValue(scenario, `price.${id}`, 100) / 100;
      const order = [...row.keys()].sort((a, b) => row[b]! - row[a]! || a - b);
      const most = now.indexOf(Math.max(...now));
      const terms = (at: number) => termsOf(of, offers[at]!, index);
      return [
        {
          ...{ id, clients: count, before: terms(most), after: terms(order[0]!) },
          ...{ beforePercent: now[most]!, afterPercent: row[order[0]!]! },
          keptPercent: now.reduce((sum, percent, at) => sum + Math.min(percent, row[at]!), 0),
          others: order
            .slice(1)
            .filter((at) => row[at]! > 0)
            .map(terms),
          starts: plan.segments[segment] ?? null,
        },
      ];
    }),
    ...{ plan, deployment, extractedOn: of.extractedOn },
    cutoffToday: of.network?.cutoffHour ?? null,
    valuedShare: valued
      ? of.segments.reduce((sum, one) => sum + one.clients * one.valuedShare!, 0) / clients
      : null,
  };
}

/** Only the new offers follow the segment's price: that of today is in its contracts. */
function termsOf({ classes }: Case, offer: OfferInForce, index: number): OfferTerms {
  const { id, responseHours, availability, penaltyPerPoint, penaltyCap } = offer;
  const { target, billing, listed } = offer;
  return {
    ...{ id, responseHours, availability, penaltyPerPoint, penaltyCap, target, billing, listed },
    partsClass: classes[offer.partsClass]?.code ?? '',
    partsHours: classes[offer.partsClass]?.windowHours ?? null,
    price: listed ? offer.price * index : offer.price,
  };
}
