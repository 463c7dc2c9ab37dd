import { KANO_UNCLEAR, type KanoChances } from '../parameters/kano-answers.ts';
import { chance, integer, weighted } from '../random/samplers.ts';
import type { Random } from '../random/sfc32.ts';

/** How one feels with the feature, then without it: 1 like, 2 expect, 3 neutral, 4 accept, 5 dislike. */
export type KanoPair = readonly [functional: number, dysfunctional: number];

/** A pair of answers that the evaluation table reads as the class drawn, or one it cannot read. */
export function kanoPair(random: Random, chances: KanoChances): KanoPair {
  if (chance(random, KANO_UNCLEAR)) return chance(random, 0.5) ? [1, 1] : [3, 1];
  const middle = (): number => integer(random, 2, 4);
  const pairs: readonly (() => KanoPair)[] = [
    () => [1, middle()],
    () => [1, 5],
    () => [middle(), 5],
    () => [middle(), middle()],
  ];
  return pairs[weighted(random, chances)]?.() ?? [3, 3];
}
