import type { Line } from '../demand/line.ts';
import { LAST_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { type Answer, answers } from './answers.ts';
import { type Alternative, choices } from './choices.ts';
import { keptBefore } from './kept.ts';
import { type LostDeal, lostDeals } from './lost-deals.ts';
import { type Respondents, respondents } from './respondents.ts';
import { type YearlyContract, yearlyContracts } from './yearly-contracts.ts';

/** What the market said, and what it did. */
export interface Market {
  readonly respondents: Respondents;
  /** By respondent: clients, then the others. */
  readonly answers: readonly (readonly Answer[])[];
  /** By client who answered. */
  readonly choices: readonly (readonly Alternative[])[];
  readonly yearly: readonly YearlyContract[];
  readonly lost: readonly LostDeal[];
}

export function marketOf(seed: number, world: World, lines: readonly Line[]): Market {
  const kept = keptBefore(world, lines);
  const asked = respondents(seed, world.clients);
  const yearly = yearlyContracts(seed, world, kept);
  return {
    respondents: asked,
    answers: answers(seed, asked),
    choices: choices(seed, asked.clients, (client) => kept(client, LAST_DAY)),
    yearly,
    lost: lostDeals(seed, world, yearly, kept),
  };
}
