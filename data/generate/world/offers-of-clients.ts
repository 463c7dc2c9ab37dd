import { at } from '../at.ts';
import { HELD_OFFERS } from '../parameters/held-offers.ts';
import { OFFERS } from '../parameters/offers.ts';
import { REGIONS } from '../parameters/regions.ts';
import { weighted } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import type { Draft } from './draft.ts';

/** Full service is sold to clients with lines of machines. */
const SMALLEST_FULL_SERVICE = 32;
const FULL_SERVICE: ReadonlySet<string> = new Set(['O12', 'O13']);

/** Each offer, rarest first, draws its number of clients among those left. */
export function offersOfClients(
  seed: number,
  drafts: readonly Draft[],
  regions: readonly number[],
): number[] {
  const random = stream(seed, 'offers of clients');
  const offers = drafts.map(() => -1);
  const order = HELD_OFFERS.map((offer, index) => ({
    ...offer,
    id: at(OFFERS, index).id,
    index,
  })).sort((left, right) => left.clients - right.clients || left.index - right.index);
  for (const { id, clients, by, index } of order) {
    const weights = drafts.map(({ segment, machines }, client) => {
      if (at(offers, client) >= 0) return 0;
      if (FULL_SERVICE.has(id) && machines < SMALLEST_FULL_SERVICE) return 0;
      if (id === 'O09' && at(REGIONS, at(regions, client)).id !== 'benelux') return 0;
      return by[segment] ?? 0;
    });
    for (let place = 0; place < clients; place += 1) {
      const open = weights.some((weight) => weight > 0);
      const client = open ? weighted(random, weights) : offers.indexOf(-1);
      offers[client] = index;
      weights[client] = 0;
    }
  }
  return offers;
}
