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
  return tiers;
}
