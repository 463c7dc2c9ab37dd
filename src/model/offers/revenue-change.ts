import type { Case } from '../case.ts';
import type { ClientMoves } from '../matching/client-moves.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';
import type { Family } from '../perimeter.ts';
import { advanceOf } from './advances.ts';
import { revenueOfStaying } from './revenue-of-staying.ts';
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
export function revenueChange(of: Case, moves: ClientMoves, terms: RevenueTerms): RevenueChange {
  const staying = revenueOfStaying(of, moves, terms.offers);
  const paid = revenueOfTerms(of, moves, terms);
  return {
    byFamily: {
      ...staying.byFamily,
      field: staying.byFamily.field + paid.field,
      availability: staying.byFamily.availability + paid.availability,
    },
    costOfGoods: staying.costOfGoods,
    advances: staying.advances + paid.advances,
  };
}

/** What those who stay pay otherwise than today: fees, and visits. */
function revenueOfTerms(
  of: Case,
  { held, size }: ClientMoves,
  { offers, priceIndex, comfortKept }: RevenueTerms,
): { field: number; availability: number; advances: number } {
  const paid = { field: 0, availability: 0, advances: 0 };
  const { clients, field } = of;
  if (!clients) return paid;
  const terms = offers.map(visitTerms);
  for (let client = 0; client < clients.count; client++) {
    const from = clients.contracts?.offer[client] ?? -1;
    if (from < 0) continue;
    const fee = clients.contracts!.fees[client * clients.years + clients.years - 1]!;
    const machines = clients.park?.machines[client] ?? 0;
    const billed = field?.billed[client] ?? 0;
    for (let to = 0; to < size; to++) {
      const chance = held[client * size + to]!;
      if (to === from || chance === 0) continue;
      const { price, listed, billing } = offers[to]!;
      const asked = machines * price * (listed ? priceIndex[client]! : 1);
      paid.availability += chance * (asked - fee);
      paid.advances += chance * (advanceOf(asked, billing) - advanceOf(fee, offers[from]!.billing));
      if (!field || terms[to] === 'unchanged') continue;
      const free = field.includedList[client]! + field.coveredList[client]!;
      const calls = totalCalls(field.calls, field.responses.length, client);
      const comfort = calls > 0 ? Math.min(1, field.comfort[client]! / calls) : 0;
      const asBilled = billed + free * (1 - comfort * (1 - comfortKept));
      paid.field += chance * ((terms[to] === 'billed' ? asBilled : 0) - billed);
    }
  }
  return paid;
}

function totalCalls(calls: Uint16Array, responses: number, client: number): number {
  let sum = 0;
  for (let response = 0; response < responses; response++)
    sum += calls[client * responses + response]!;
  return sum;
}
