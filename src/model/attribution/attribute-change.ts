import { exactShares } from './exact-shares.ts';
import { gameOf, type ValueOf } from './game.ts';
import { sampledShares } from './sampled-shares.ts';

/** A group's part of the change of one number, in its unit. */
export interface Part {
  readonly group: string;
  /** Shapley value: its effect, averaged over the orders in which groups could be moved. */
  readonly share: number;
  /** Standard error of `share`; 0 when every order was counted. */
  readonly error: number;
  /** Effect when it alone is moved, and when it is moved last: their gap is what it owes to the others. */
  readonly alone: number;
  readonly last: number;
}

export interface Attribution {
  /** In the order of the groups; shares add up to `total`. */
  readonly parts: readonly Part[];
  /** Change from no group moved to all of them. */
  readonly total: number;
}

/** Up to so many groups every set is evaluated, 256 of them: drawn orders would meet nearly as many. */
export const EXACT_GROUPS = 8;

/**
 * Which group of levers did it: Shapley attribution of the change of every number of a scenario.
 *
 * @param groups    names, all different, 1 to 30
 * @param value     numbers with a set of groups moved, the same names for every set, finite
 * @param sampling  beyond 8 groups: pairs of orders drawn (≥ 2) and their seed
 * @returns number → its attribution
 * @throws RangeError when groups repeat or are too many, or a number is not finite
 */
export function attributeChange(
  groups: readonly string[],
  value: ValueOf,
  sampling: Readonly<{ pairs: number; seed: number }> = { pairs: 100, seed: 1 },
): Record<string, Attribution> {
  const game = gameOf(groups, value);
  const { names, all, at } = game;
  const sampled =
    groups.length > EXACT_GROUPS ? sampledShares(game, sampling.pairs, sampling.seed) : null;
  return Object.fromEntries(
    names.map((name) => {
      const shares =
        sampled?.[name] ?? exactShares(game, name).map((share) => ({ share, error: 0 }));
      const parts = groups.map((group, k): Part => {
        const alone = at(1 << k, name) - at(0, name);
        const last = at(all, name) - at(all & ~(1 << k), name);
        return { group, ...shares[k]!, alone, last };
      });
      return [name, { parts, total: at(all, name) - at(0, name) }];
    }),
  );
}
