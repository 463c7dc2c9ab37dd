import type { Case } from '../case.ts';
import type { ClientMoves } from '../matching/client-moves.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';
import { advanceOf } from './advances.ts';
import { jobsBilled } from './jobs-billed.ts';
import type { RevenueChange } from './revenue-change.ts';

/**
 * Indirect revenue: what clients go on buying because they stay, or no longer buy because they leave; € per year,
 * scenario − today. At today's terms: what they pay otherwise is direct.
 *
 * @param offers  in force: those of the case first
 */
export function revenueOfStaying(
  of: Case,
  { stays }: Pick<ClientMoves, 'stays'>,
  offers: readonly OfferInForce[],
): RevenueChange {
  const byFamily = { parts: 0, field: 0, mro: 0, availability: 0 };
  let costOfGoods = 0;
  let advances = 0;
  const { clients, field, workshop } = of;
  for (let client = 0; client < (clients?.count ?? 0); client++) {
    const { years, money, contracts } = clients!;
    const leaves = 1 - stays[client]!;
    const year = client * years + years - 1;
    if (money) {
      byFamily.parts -= leaves * money.revenue[year]!;
      costOfGoods -= leaves * money.costOfGoods[year]!;
    }
    if (workshop) byFamily.mro -= leaves * jobsBilled(workshop, client);
    const from = contracts?.offer[client] ?? -1;
    if (from < 0) continue;
    const fee = contracts!.fees[year]!;
    byFamily.availability -= leaves * fee;
    advances -= leaves * advanceOf(fee, offers[from]!.billing);
    byFamily.field -= leaves * (field?.billed[client] ?? 0);
  }
  return { byFamily, costOfGoods, advances };
}
