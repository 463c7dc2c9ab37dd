import { mulberry32 } from '../probability/mulberry32.ts';
import { whole } from '../probability/refusal.ts';
import { shuffled } from '../probability/shuffled.ts';
import type { Game } from './game.ts';

/** A Shapley value estimated from some orders. */
export interface SampledShare {
  readonly share: number;
  readonly error: number;
}

/**
 * Shapley values from drawn orders, each followed by its reverse: what a group gains by coming early, it
 * loses by coming late, so a pair varies less than two orders. Each order's effects add up to the total,
 * so the estimates do too. Standard error from the spread of the pairs.
 *
 * Bound: 2 × pairs × groups evaluations. Source: Castro, Gómez and Tejada (2009), from memory.
 *
 * @param pairs  whole, ≥ 2
 * @param seed   whole number
 * @returns number → [group]
 * @throws RangeError when pairs is out of range
 */
export function sampledShares(
  game: Game,
  pairs: number,
  seed: number,
): Record<string, SampledShare[]> {
  whole('pairs of orders', pairs, 2);
  const draw = mulberry32(seed);
  const orders = Array.from({ length: pairs }, () => shuffled(game.groups.length, draw));
  return Object.fromEntries(
    game.names.map((name) => {
      const means = orders.map((order) => {
        const forth = effects(game, name, order);
        const back = effects(game, name, order.toReversed());
        return forth.map((effect, k) => (effect + back[k]!) / 2);
      });
      return [name, game.groups.map((_, k) => estimate(means.map((effect) => effect[k]!)))];
    }),
  );
}

/** What each group adds when it comes in this order: [group]. */
function effects(game: Game, name: string, order: readonly number[]): number[] {
  const added = game.groups.map(() => 0);
  let set = 0;
  for (const k of order) {
    const next = set | (1 << k);
    added[k] = game.at(next, name) - game.at(set, name);
    set = next;
  }
  return added;
}

function estimate(values: readonly number[]): SampledShare {
  const n = values.length;
  const share = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - share) ** 2, 0);
  return { share, error: Math.sqrt(squares / (n - 1) / n) };
}
