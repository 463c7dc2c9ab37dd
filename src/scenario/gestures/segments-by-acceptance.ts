import type { Case } from '#model/case.ts';
import { clientSegments } from '#model/clients/segmented-case.ts';
import { acceptance } from '#model/matching/acceptance.ts';
import { marketModel } from '#model/matching/market-model.ts';
import { fallbackOffer } from '#model/matching/offer-levels.ts';
import type { OfferInForce } from '#model/matching/offers-in-force.ts';
import type { Row } from './rows.ts';

/**
 * Segments from the one that would take most readily what it would have to pay for to the one that would least: mean
 * acceptance of the offer with a fee over the offers its clients hold without one.
 *
 * Without a market to ask, those who value speed come first; of equals, the first of the case.
 *
 * @param rows  percents over the offers in force: [segment]
 * @param paid  offer with a fee each would lead to, −1 = none: [offer]
 */
export function segmentsByAcceptance(
  company: Case,
  offers: readonly OfferInForce[],
  rows: readonly Row[],
  paid: readonly number[],
): readonly number[] {
  const model = marketModel(company, clientSegments(company));
  const fallback = offers[fallbackOffer(company, company.offers)];
  const readiness = company.segments.map(({ valuedShare }, segment) => {
    if (!model || !fallback) return valuedShare ?? 0;
    let [asked, taken] = [0, 0];
    rows[segment]!.forEach((percent, offer) => {
      const to = offers[paid[offer]!];
      if (percent === 0 || !to) return;
      // Who pays already has taken it: he is asked as if he held nothing.
      const from = offers[offer]!.price > 0 ? fallback : offers[offer]!;
      asked += percent;
      taken += percent * acceptance(company, model, { segment, from, to, fallback }).value;
    });
    return asked > 0 ? taken / asked : 0;
  });
  return [...company.segments.keys()].sort((a, b) => readiness[b]! - readiness[a]! || a - b);
}
