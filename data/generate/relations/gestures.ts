import { at } from '../at.ts';
import { LAST_YEAR } from '../demand/prices.ts';
import type { Line } from '../demand/line.ts';
import { GOODWILL } from '../parameters/activities.ts';
import type { GestureKind } from '../parameters/relations.ts';
import {
  COUNTERPARTS,
  GESTURE_WEIGHT,
  GESTURES,
  MOTIVES,
  WITH_AN_END,
} from '../parameters/relations.ts';
import { outcome } from '../report/promise.ts';
import { cumulative, draw } from '../random/cumulative.ts';
import { chance, integer, logNormal, weighted } from '../random/samplers.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import { fiscalYear, KEPT_START, LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { Client } from '../world/client.ts';
import type { World } from '../world/world.ts';
import type { Request } from './requests.ts';

export interface Gesture {
  readonly client: number;
  readonly day: number;
  readonly kind: GestureKind;
  readonly amount: number;
  readonly reason: keyof typeof MOTIVES;
  readonly author: string;
  readonly counterpart: string;
  /** −1 = no end. */
  readonly ends: number;
}

/** What was given away, oldest first: after a late line, after a claim, or for nothing; each year lands the goodwill of the ledger. */
export function gestures(
  seed: number,
  world: World,
  lines: readonly Line[],
  requests: readonly Request[],
): Gesture[] {
  const random = stream(seed, 'gestures');
  const weights = world.clients.map(weight);
  const mean = weights.reduce((sum, one) => sum + one, 0) / weights.length;
  const given: Gesture[] = [];
  const give = (client: number, after: number, reason: Gesture['reason']): void => {
    const day = after + integer(random, 1, 12);
    if (day >= KEPT_START && day <= LAST_DAY) given.push(gesture(random, client, day, reason));
  };
  const isGiven = (client: number, share: number): boolean =>
    chance(random, Math.min(0.9, (share * at(weights, client)) / mean));
  for (const line of lines) {
    if (outcome(world, line) !== 'missed' || line.delivered < 0) continue;
    if (!isGiven(line.client, MOTIVES.late.chance)) continue;
    give(line.client, Math.floor(line.delivered / MINUTES_PER_DAY), 'late');
  }
  for (const { kind, client, day } of requests) {
    if (kind === 'claim' && isGiven(client, MOTIVES.claim.chance)) give(client, day, 'claim');
  }
  const clients = cumulative([...world.clients.keys()], (client) => at(weights, client));
  for (let year = LAST_YEAR - 2; year <= LAST_YEAR; year += 1) {
    for (let rank = 0; rank < MOTIVES.negotiation.perYear; rank += 1) {
      const start = KEPT_START + 365 * (year - (LAST_YEAR - 2));
      give(draw(random, clients), integer(random, start, start + 352), 'negotiation');
    }
  }
  return toLedger(given).sort((left, right) => left.day - right.day || left.client - right.client);
}

function weight({ loud, discount }: Client): number {
  return (loud ? GESTURE_WEIGHT.loud : 1) * (1 + GESTURE_WEIGHT.perDiscount * discount);
}

function gesture(random: Random, client: number, day: number, reason: Gesture['reason']): Gesture {
  const kind = oneOf(random, MOTIVES[reason].kinds);
  const { median, sigma, by } = GESTURES[kind];
  const asked = reason === 'negotiation' || kind === 'discount';
  return {
    client,
    day,
    kind,
    amount: logNormal(random, median, sigma),
    reason,
    author: oneOf(random, by),
    counterpart: asked && chance(random, COUNTERPARTS.share) ? word(random) : '',
    ends: chance(random, WITH_AN_END) ? day + 30 * integer(random, 1, 12) : -1,
  };
}

const word = (random: Random): string =>
  at(COUNTERPARTS.words, integer(random, 0, COUNTERPARTS.words.length - 1));

/** Name drawn in proportion to its weight. */
function oneOf<Name extends string>(
  random: Random,
  weights: Readonly<Partial<Record<Name, number>>>,
): Name {
  const names = Object.keys(weights) as Name[];
  return at(
    names,
    weighted(
      random,
      names.map((name) => weights[name] ?? 0),
    ),
  );
}

/** Whole euros, so that the gestures of a year make its goodwill. */
function toLedger(given: readonly Gesture[]): Gesture[] {
  const totals = new Map<number, number>();
  for (const { day, amount } of given) {
    totals.set(fiscalYear(day), (totals.get(fiscalYear(day)) ?? 0) + amount);
  }
  return given.map((one) => ({
    ...one,
    amount: Math.round((one.amount * GOODWILL) / (totals.get(fiscalYear(one.day)) ?? GOODWILL)),
  }));
}
