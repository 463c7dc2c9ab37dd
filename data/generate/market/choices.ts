import { at } from '../at.ts';
import type { PartWorths } from '../parameters/preferences.ts';
import {
  LEVELS,
  PART_WORTHS,
  PRICE_LEVELS,
  TASKS,
  TASTE_SIGMA,
} from '../parameters/preferences.ts';
import { RIVALS } from '../parameters/rivals.ts';
import { integer, normal, shuffle } from '../random/samplers.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import type { ClientAnswerer } from './respondents.ts';
import type { Levels } from './utility.ts';
import { promised, worth } from './utility.ts';

export interface Alternative extends Levels {
  readonly task: number;
  readonly statusQuo: boolean;
  readonly rival: string;
  readonly chosen: boolean;
}

/** Eight tasks: two offers, the present contract, and a rival's offer in four of them. */
export function choices(
  seed: number,
  answerers: readonly ClientAnswerer[],
  kept: (client: number) => number,
): Alternative[][] {
  const random = stream(seed, 'choices');
  return answerers.map(({ client }) => {
    const taste = tasteOf(random, PART_WORTHS[client.segment]);
    const contract = promised(client.offer);
    const present = { ...contract, reliability: Math.round(100 * kept(client.index)) / 100 };
    const factor = PRICE_LEVELS.find(({ from }) => contract.price >= from)?.factor ?? 1;
    const withRival = shuffle(
      random,
      Array.from({ length: TASKS }, (_, task) => task < TASKS / 2),
    );
    return withRival.flatMap((rival, task) => {
      const [first, second] = twoOffers(random, factor);
      const shown = [
        { ...first, statusQuo: false, rival: '' },
        { ...second, statusQuo: false, rival: '' },
        { ...present, statusQuo: true, rival: '' },
        ...(rival ? [rivalOffer(random, factor)] : []),
      ];
      const best = mostLiked(random, shown, taste);
      return shown.map((each, row) => ({ ...each, task: task + 1, chosen: row === best }));
    });
  });
}

function mostLiked(
  random: Random,
  shown: readonly (Levels & { statusQuo: boolean; rival: string })[],
  taste: PartWorths,
): number {
  const liking = shown.map(
    (each) =>
      worth(each, taste) +
      (each.statusQuo ? taste.statusQuo : 0) +
      (each.rival === '' ? 0 : taste.rival) -
      Math.log(-Math.log(1 - random())),
  );
  return liking.indexOf(Math.max(...liking));
}

/** A client’s own part-worths around those of his segment. */
function tasteOf(random: Random, mean: PartWorths): PartWorths {
  const own = (value: number): number => value * (1 + TASTE_SIGMA * normal(random));
  return {
    parts: own(mean.parts),
    response: own(mean.response),
    availability: own(mean.availability),
    reliability: own(mean.reliability),
    price: own(mean.price),
    statusQuo: own(mean.statusQuo),
    rival: own(mean.rival),
  };
}

const pick = (random: Random, levels: readonly number[]): number =>
  at(levels, integer(random, 0, levels.length - 1));

const priced = (price: number, factor: number): number => 5 * Math.round((price * factor) / 5);

function offer(random: Random, factor: number): Levels {
  return {
    parts: pick(random, LEVELS.parts),
    response: pick(random, LEVELS.response),
    availability: pick(random, LEVELS.availability),
    reliability: pick(random, LEVELS.reliability),
    price: priced(pick(random, LEVELS.price), factor),
  };
}

/** Two offers, neither better on everything: a choice nobody hesitates on teaches nothing. */
function twoOffers(random: Random, factor: number): [Levels, Levels] {
  for (;;) {
    const [first, second] = [offer(random, factor), offer(random, factor)];
    if (!dominates(first, second) && !dominates(second, first)) return [first, second];
  }
}

function dominates(one: Levels, other: Levels): boolean {
  return (
    one.parts <= other.parts &&
    one.response <= other.response &&
    one.availability >= other.availability &&
    one.reliability >= other.reliability &&
    one.price <= other.price
  );
}

function rivalOffer(random: Random, factor: number): Levels & { statusQuo: false; rival: string } {
  const { id, parts, response, availability, reliability, price } = at(
    RIVALS,
    integer(random, 0, RIVALS.length - 1),
  );
  const quoted = priced(price * at([0.7, 0.85, 1, 1.15], integer(random, 0, 3)), factor);
  return { parts, response, availability, reliability, price: quoted, statusQuo: false, rival: id };
}
