import { at } from '../at.ts';
import { KANO } from '../parameters/kano-answers.ts';
import type { Lever } from '../parameters/opinions.ts';
import {
  IMPORTANCE,
  IMPORTANCE_SIGMA,
  INDISPENSABLE,
  INDISPENSABLE_24H,
  LEAVE_WITHOUT_FREE_VISIT,
  LEVERS,
  PROSPECTS_INDISPENSABLE,
  SALES_INDISPENSABLE,
  SKIPPED,
  SATISFACTION,
  SATISFACTION_SIGMA,
  WORTH_24H,
  WORTH_FREE_VISIT,
} from '../parameters/opinions.ts';
import { chance, integer, logNormal, normal, shuffle } from '../random/samplers.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import type { Client } from '../world/client.ts';
import { kanoPair } from './kano-pair.ts';
import type { Respondents } from './respondents.ts';

export interface Answer {
  readonly criterion: string;
  readonly question: string;
  readonly score: number;
  /** Whom it is about; '' = us. */
  readonly rival: string;
}

/** Answers of everybody, clients first, in the order of the respondents. */
export function answers(seed: number, { clients, others }: Respondents): Answer[][] {
  const random = stream(seed, 'survey answers');
  const ofClients = clients.map(({ client }) => clientAnswers(random, client));
  const ofOthers = [
    { role: 'prospect', shares: PROSPECTS_INDISPENSABLE } as const,
    { role: 'sales', shares: SALES_INDISPENSABLE } as const,
  ].flatMap(({ role, shares }) => {
    const group = others.filter((each) => each.role === role);
    const said = quotaAnswers(random, group.length, shares);
    return group.map(({ supplier }, rank) => [
      ...LEVERS.map((lever, column) =>
        answer(lever, 'indispensable', Number(at(at(said, rank), column))),
      ),
      ...satisfaction(random, role === 'prospect' ? supplier : null),
    ]);
  });
  return [...ofClients, ...ofOthers];
}

const answer = (criterion: string, question: string, score: number, rival = ''): Answer => ({
  criterion,
  question,
  score,
  rival,
});

const within = (low: number, value: number, high: number): number =>
  Math.min(high, Math.max(low, Math.round(value)));

function clientAnswers(random: Random, client: Client): Answer[] {
  const { segment, values24 } = client;
  const own = IMPORTANCE_SIGMA.own * normal(random);
  const indispensable = (lever: Lever): number =>
    lever === 'deliveryClass' && values24 ? INDISPENSABLE_24H : INDISPENSABLE[segment][lever];
  const worth24 = values24
    ? 5 * Math.round(logNormal(random, WORTH_24H.median, WORTH_24H.sigma) / 5)
    : 0;
  const free = chance(random, WORTH_FREE_VISIT.share)
    ? integer(random, 1, WORTH_FREE_VISIT.most)
    : 0;
  const loyalty = 7 + 1.8 * normal(random) - (segment === 'F' ? 1.5 : 0);
  return [
    answer('all', 'recommend', within(0, loyalty, 10)),
    ...LEVERS.flatMap((lever) => {
      const mean = IMPORTANCE[segment][lever] + own + IMPORTANCE_SIGMA.answer * normal(random);
      return chance(random, SKIPPED) ? [] : [answer(lever, 'importance', within(0, mean, 10))];
    }),
    ...satisfaction(random, ''),
    ...LEVERS.map((lever) =>
      answer(lever, 'indispensable', Number(chance(random, indispensable(lever)))),
    ),
    answer('freeVisit', 'indispensable', Number(chance(random, LEAVE_WITHOUT_FREE_VISIT))),
    answer('deliveryClass', 'willingness_to_pay', within(0, worth24, 300)),
    answer('freeVisit', 'willingness_to_pay', free),
    ...KANO.flatMap(([item, chances]) => {
      const [functional, dysfunctional] = kanoPair(random, chances[segment]);
      if (chance(random, SKIPPED)) return [];
      return [
        answer(item, 'kano_functional', functional),
        answer(item, 'kano_dysfunctional', dysfunctional),
      ];
    }),
  ];
}

/** With us (''), with a prospect’s supplier; nobody asks sales. */
function satisfaction(random: Random, rival: string | null): Answer[] {
  if (rival === null) return [];
  const own = SATISFACTION_SIGMA.own * normal(random);
  return SATISFACTION.map(([lever, ofUs, ofRivals]) => {
    const mean =
      (rival === '' ? ofUs : ofRivals) + own + SATISFACTION_SIGMA.answer * normal(random);
    return answer(lever, 'satisfaction', within(1, mean, 10), rival);
  });
}

/** As many yes as the quota says, spread at random over the answerers: [answerer][lever]. */
function quotaAnswers(
  random: Random,
  count: number,
  shares: Readonly<Record<Lever, number>>,
): boolean[][] {
  const lists = LEVERS.map((lever) => {
    const yes = Math.round(shares[lever] * count);
    return shuffle(
      random,
      Array.from({ length: count }, (_, rank) => rank < yes),
    );
  });
  return Array.from({ length: count }, (_, rank) => lists.map((list) => at(list, rank)));
}
