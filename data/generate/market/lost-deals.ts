import { at } from '../at.ts';
import { KEPT_TOO_LITTLE, LOST_DEALS, REASONS } from '../parameters/loyalty.ts';
import { REGIONS } from '../parameters/regions.ts';
import { RIVALS } from '../parameters/rivals.ts';
import { integer, shuffle, weighted } from '../random/samplers.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import { KEPT_START, LAST_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { YearlyContract } from './yearly-contracts.ts';

export interface LostDeal {
  readonly day: number;
  readonly kind: 'new' | 'renewal';
  readonly client: number;
  readonly offer: number;
  readonly machines: number;
  readonly reason: string;
  readonly rival: string;
}

/** Renewals gone to a rival, and new contracts proposed to present clients who signed elsewhere; by date. */
export function lostDeals(
  seed: number,
  world: World,
  yearly: readonly YearlyContract[],
  kept: (client: number, day: number) => number,
): LostDeal[] {
  const random = stream(seed, 'lost deals');
  const rivalOf = (client: number): string => rival(random, world, client);
  const gone = yearly.filter(({ ended }) => ended === 'lost');
  const renewals = gone.map(({ client, offer, machines, end }): LostDeal => {
    const late = kept(client, end) < KEPT_TOO_LITTLE;
    const reason = late ? 'date_not_kept' : drawReason(random);
    return { day: end, kind: 'renewal', client, offer, machines, reason, rival: rivalOf(client) };
  });
  const prospects = shuffle(
    random,
    world.clients.filter(({ segment }) => segment === 'F' || segment === 'B' || segment === 'C'),
  );
  const fresh = Array.from(
    { length: Math.max(0, LOST_DEALS - gone.length) },
    (_, rank): LostDeal => {
      const { index, offer, machines } = at(prospects, rank);
      const part = Math.max(1, Math.round(0.4 * machines));
      return {
        day: integer(random, KEPT_START, LAST_DAY),
        kind: 'new',
        client: index,
        offer,
        machines: part,
        reason: drawReason(random),
        rival: rivalOf(index),
      };
    },
  );
  return [...renewals, ...fresh].sort((one, other) => one.day - other.day);
}

function drawReason(random: Random): string {
  const shares = REASONS.map(([, share]) => share);
  return at(REASONS, weighted(random, shares))[0];
}

function rival(random: Random, world: World, client: number): string {
  const { id } = at(REGIONS, at(world.clients, client).region);
  const weights = RIVALS.map(({ at: regions }) => regions[id] ?? 1);
  return at(RIVALS, weighted(random, weights)).id;
}
