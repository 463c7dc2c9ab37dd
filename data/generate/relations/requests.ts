import { at } from '../at.ts';
import { OFFERS } from '../parameters/offers.ts';
import {
  COVERED_QUESTIONS,
  MINUTES_SIGMA,
  REQUEST_CHANNELS,
  REQUEST_KINDS,
} from '../parameters/relations.ts';
import { logNormal, poisson, weighted } from '../random/samplers.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import { CALENDARS } from '../time/calendars.ts';
import { KEPT_START, LAST_DAY, monthOf } from '../time/timeline.ts';
import type { Client } from '../world/client.ts';
import type { World } from '../world/world.ts';

export interface Request {
  readonly client: number;
  readonly day: number;
  readonly kind: string;
  readonly channel: string;
  readonly inContract: boolean;
  readonly minutes: number;
}

const MONTHS_A_YEAR = 12;

/** What clients ask besides orders, oldest first: outside their contract at their own rate, within it when a hotline is open to them at all hours. */
export function requests(seed: number, { clients }: World): Request[] {
  const random = stream(seed, 'service requests');
  const months = openDaysByMonth();
  const all = clients.flatMap((client) => {
    const isCovered = at(OFFERS, client.offer).hotline === '7/7';
    const outside = client.requests / MONTHS_A_YEAR;
    const within = isCovered ? outside * COVERED_QUESTIONS : 0;
    return months.flatMap((days) => [
      ...Array.from({ length: poisson(random, outside) }, () => outsideOne(random, client, days)),
      ...Array.from({ length: poisson(random, within) }, () => withinOne(random, client, days)),
    ]);
  });
  return all.sort((left, right) => left.day - right.day || left.client - right.client);
}

/** Days on which the customer service is open, by month of the 36. */
function openDaysByMonth(): number[][] {
  const months: number[][] = [];
  for (let day = KEPT_START; day <= LAST_DAY; day += 1) {
    const month = monthOf(day) - monthOf(KEPT_START);
    const days = (months[month] ??= []);
    if (CALENDARS.FR.isOpen(day)) days.push(day);
  }
  return months;
}

function outsideOne(random: Random, client: Client, days: readonly number[]): Request {
  const kind = oneOf(random, REQUEST_KINDS);
  return {
    client: client.index,
    day: dayIn(random, days),
    kind: kind.id,
    channel: oneOf(random, REQUEST_CHANNELS).id,
    inContract: false,
    minutes: minutes(random, kind.minutes),
  };
}

function withinOne(random: Random, client: Client, days: readonly number[]): Request {
  const [question] = REQUEST_KINDS;
  return {
    client: client.index,
    day: dayIn(random, days),
    kind: question.id,
    channel: 'hotline',
    inContract: true,
    minutes: minutes(random, question.minutes),
  };
}

const oneOf = <T extends { readonly share: number }>(random: Random, list: readonly T[]): T =>
  at(
    list,
    weighted(
      random,
      list.map(({ share }) => share),
    ),
  );

const dayIn = (random: Random, days: readonly number[]): number =>
  at(days, Math.floor(random() * days.length));

/** To five minutes, five at least. */
function minutes(random: Random, mean: number): number {
  const drawn = logNormal(random, mean * Math.exp(-(MINUTES_SIGMA ** 2) / 2), MINUTES_SIGMA);
  return Math.max(5, 5 * Math.round(drawn / 5));
}
