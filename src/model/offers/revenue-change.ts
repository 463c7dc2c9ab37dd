import type { Case } from '../case.ts';
import type { ClientMoves } from '../matching/client-moves.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';
import type { Family } from '../perimeter.ts';
import { advanceOf } from './advances.ts';
import { jobsBilled } from './jobs-billed.ts';
import { visitTerms } from './visit-terms.ts';

/** € per year, scenario − today. */
export interface RevenueChange {
  readonly byFamily: Readonly<Record<Family, number>>;
  readonly costOfGoods: number;
  /** € that clients have paid ahead, more than today. */
  readonly advances: number;
}

export const noRevenueChange: RevenueChange = {
  byFamily: { parts: 0, field: 0, mro: 0, availability: 0 },
  costOfGoods: 0,
  advances: 0,
};

export interface RevenueTerms {
  readonly offers: readonly OfferInForce[];
  /** Fees of new offers are multiplied by this: [client], ≥ 0. */
  readonly priceIndex: ArrayLike<number>;
  /** Share of the calls for comfort that remain once a visit is billed, in [0, 1]. */
  readonly comfortKept: number;
}

/**
 * Direct revenue of a year once clients hold other offers, or leave: what they buy goes with them; fees are
 * those of the offer held; visits nobody paid are billed, covered or stay free as the offer says.
 *
 * Families whose tables are absent do not change. Today's placement changes nothing, exactly.
 */
export function revenueChange(
  of: Case,
  { held, stays, size }: ClientMoves,
  { offers, priceIndex, comfortKept }: RevenueTerms,
): RevenueChange {
  const byFamily = { parts: 0, field: 0, mro: 0, availability: 0 };
  let costOfGoods = 0;
  let advances = 0;
  const { clients, field, workshop } = of;
  if (!clients) return { byFamily, costOfGoods, advances };
  const last = clients.years - 1;
  const terms = offers.map(visitTerms);
  for (let client = 0; client < clients.count; client++) {
    const leaves = 1 - stays[client]!;
    const year = client * clients.years + last;
    if (clients.money) {
      byFamily.parts -= leaves * clients.money.revenue[year]!;
      costOfGoods -= leaves * clients.money.costOfGoods[year]!;
    }
    if (workshop) byFamily.mro -= leaves * jobsBilled(workshop, client);
    const from = clients.contracts?.offer[client] ?? -1;
    if (from < 0) continue;
    const fee = clients.contracts!.fees[year]!;
    const machines = clients.park?.machines[client] ?? 0;
    const billed = field?.billed[client] ?? 0;
    byFamily.availability -= leaves * fee;
    advances -= leaves * advanceOf(fee, offers[from]!.billing);
    byFamily.field -= leaves * billed;
    for (let to = 0; to < size; to++) {
      const chance = held[client * size + to]!;
      if (to === from || chance === 0) continue;
      const { price, listed, billing } = offers[to]!;
      const asked = machines * price * (listed ? priceIndex[client]! : 1);
      byFamily.availability += chance * (asked - fee);
      advances += chance * (advanceOf(asked, billing) - advanceOf(fee, offers[from]!.billing));
      if (!field) continue;
      const free = field.includedList[client]! + field.coveredList[client]!;
      const calls = totalCalls(field.calls, field.responses.length, client);
      const comfort = calls > 0 ? Math.min(1, field.comfort[client]! / calls) : 0;
      const asBilled = billed + free * (1 - comfort * (1 - comfortKept));
      if (terms[to] === 'unchanged') continue;
      byFamily.field += chance * ((terms[to] === 'billed' ? asBilled : 0) - billed);
    }
  }
  return { byFamily, costOfGoods, advances };
}

function totalCalls(calls: Uint16Array, responses: number, client: number): number {
  let sum = 0;
  for (let response = 0; response < responses; response++)
    sum += calls[client * responses + response]!;
  return sum;
}
