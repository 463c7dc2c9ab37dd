/** What a portfolio of offers looks like from afar: the values its gestures move. */
import type { Case } from '../case.ts';
import type { Scenario } from '../scenario.ts';
import { matchRow } from './match-rows.ts';
import { offersInForce, type OfferInForce } from './offers-in-force.ts';

/** Clients × percent of each offer, from the rows of the segments: [offer]. Percents of a segment without clients count for nothing. */
export function weightsOf(company: Case, rows: readonly (readonly number[])[]): number[] {
  const size = rows[0]?.length ?? 0;
  return Array.from({ length: size }, (_, offer) =>
    company.segments.reduce(
      (sum, { clients }, row) => sum + clients * (rows[row]?.[offer] ?? 0),
      0,
    ),
  );
}

/** Is a client of a segment asked for a fee? New offers follow the fee index of the segment. */
export function asksFee({ price, listed }: OfferInForce, index: number): boolean {
  return price > 0 && (!listed || index > 0);
}

/** Index of the fees of new offers asked of a segment, 1 = as written. */
export function feeIndex(scenario: Scenario, segment: string): number {
  return Number(scenario[`price.${segment}`] ?? 100) / 100;
}

/** Offers that at least one percent of a segment is proposed; null when contracts are unknown. */
export function offerCount(company: Case, scenario: Scenario): number | null {
  if (!company.portfolio) return null;
  const rows = company.segments.map((_, segment) => matchRow(company, segment, scenario));
  return weightsOf(company, rows).filter((weight) => weight > 0).length;
}

/**
 * Share of clients whose offer asks a fee, whatever it is: acts are paid on top either way.
 *
 * @returns share in [0, 1]; null when contracts are unknown or nobody is a client
 */
export function billedShare(company: Case, scenario: Scenario): number | null {
  const clients = company.segments.reduce((sum, segment) => sum + segment.clients, 0);
  if (!company.portfolio || clients === 0) return null;
  const offers = offersInForce(company, scenario);
  const billed = company.segments.reduce((sum, { id, clients: own }, segment) => {
    const row = matchRow(company, segment, scenario);
    const index = feeIndex(scenario, id);
    return (
      sum + own * row.reduce((all, cell, k) => all + (asksFee(offers[k]!, index) ? cell : 0), 0)
    );
  }, 0);
  return billed / (100 * clients);
}
