import { whole } from '../probability/refusal.ts';
import { type Band, bandOf } from './band.ts';
import { drawnPairs, type EvaluateBoth, type Pair } from './drawn-pairs.ts';
import type { Numbers, Uncertain } from './uncertain.ts';

/** Bands of one number. The band of the difference is not the difference of the bands. */
export interface Bands {
  readonly before: Band | null;
  readonly scenario: Band | null;
  readonly difference: Band | null;
}

/** Draws a published band rests on, at least. */
export const ENOUGH = 200;

/**
 * Bands of every number that either state gives, and of its change.
 *
 * @param pairs  both states under the same draws
 * @returns number → bands; null where it could never be computed
 */
export function bandsOf(pairs: readonly Pair[]): Record<string, Bands> {
  const names = new Set(pairs.flatMap((pair) => [pair.before, pair.scenario].flatMap(Object.keys)));
  return Object.fromEntries(
    [...names].map((name) => {
      const before = pairs.map((pair) => read(pair.before, name));
      const scenario = pairs.map((pair) => read(pair.scenario, name));
      const difference = scenario.map((after, k) => {
        const first = before[k]!;
        return after === null || first === null ? null : after - first;
      });
      return [
        name,
        { before: bandOf(before), scenario: bandOf(scenario), difference: bandOf(difference) },
      ];
    }),
  );
}

/**
 * Bands over `draws` draws of the uncertain entries, both states under the same draws.
 *
 * @param draws  whole, ≥ 1; 200 for a published band
 * @throws RangeError as `drawUncertain`
 */
export function bandOfDifference<Held>(
  evaluateBoth: EvaluateBoth<Held>,
  held: Held,
  uncertain: readonly Uncertain[],
  draws: number,
  seed: number,
): Record<string, Bands> {
  whole('draws', draws, 1);
  return bandsOf(drawnPairs(evaluateBoth, held, uncertain, { from: 0, to: draws, seed }));
}

function read(numbers: Numbers, name: string): number | null {
  return numbers[name] ?? null;
}
