import { at } from '../at.ts';
import { MISPLACED, TIERS } from '../parameters/tiers.ts';
import { chance, shuffle } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import type { Draft } from './draft.ts';

/** Misplaced clients exchange tiers among themselves, neighbours in size first: the tiers keep their numbers. */
export function tiersOfClients(seed: number, drafts: readonly Draft[]): number[] {
  const random = stream(seed, 'tiers of clients');
  const tiers = drafts.map(({ segment }) =>
    TIERS.findIndex(({ meantFor }) => meantFor === segment),
  );
  const movers = drafts
    .map(({ machines }, index) => ({ machines, index }))
    .filter(() => chance(random, MISPLACED * 1.15))
    .sort((left, right) => left.machines - right.machines || left.index - right.index)
    .map(({ index }) => index);
  const SIZE_NEIGHBOURS = 8;
  for (let start = 0; start < movers.length; start += SIZE_NEIGHBOURS) {
    const group = movers.slice(start, start + SIZE_NEIGHBOURS);
    const pool = shuffle(
      random,
      group.map((client) => at(tiers, client)),
    );
    group.forEach((client, index) => {
      tiers[client] = at(pool, index);
    });
  }
  overlook(tiers, drafts);
  return tiers;
}

/** Jewels stand among the standard accounts; as many of the largest planners hold their place. */
function overlook(tiers: number[], drafts: readonly Draft[]): void {
  const standard = TIERS.findIndex(({ meantFor }) => meantFor === 'D');
  const jewels = drafts.flatMap(({ jewel }, index) =>
    jewel && at(tiers, index) !== standard ? [index] : [],
  );
  const planners = drafts
    .map(({ segment, machines }, index) => ({ segment, machines, index }))
    .filter(({ segment, index }) => segment === 'D' && at(tiers, index) === standard)
    .sort((left, right) => right.machines - left.machines || left.index - right.index);
  jewels.forEach((jewel, rank) => {
    const { index } = at(planners, rank);
    tiers[index] = at(tiers, jewel);
    tiers[jewel] = standard;
  });
}
