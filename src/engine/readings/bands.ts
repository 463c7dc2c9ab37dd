import { bandsOf, type Bands, ENOUGH } from '#model/bands/band-of-difference.ts';
import type { Pair } from '#model/bands/drawn-pairs.ts';
import { scenarioDraws } from '#model/bands/scenario-draws.ts';
import type { Case } from '#model/case.ts';
import { evaluate } from '#model/evaluate.ts';
import type { ReadingView } from '#model/readings.ts';
import type { Scenario } from '#model/scenario.ts';
import { uncertainEntries } from '#scenario/uncertain-entries.ts';

/** Draws of a first look; a published band takes `ENOUGH`. */
const FIRST = 40;
/** Any whole number: the same for every reader, so that a link shows the same bands. */
const SEED = 20261101;

export interface BandsRead {
  /** Number → bands of today, of the scenario and of the change between them (`bandNumbers`, `service.{class}`). */
  readonly bands: Readonly<Record<string, Bands>>;
  readonly draws: number;
}

/** The last scenario drawn, so that 200 draws go on from the first 40. */
let last: { readonly of: Case; readonly key: string; readonly pairs: Pair[] } | null = null;

/**
 * Bands of the triangle of a scenario, one draw at a time. Bound: `ENOUGH` draws.
 *
 * @param view  `draws`: "40" for a first look, else 200
 */
export function* bands(
  of: Case,
  scenario: Scenario,
  { draws }: ReadingView,
): Generator<undefined, BandsRead, undefined> {
  const wanted = draws === String(FIRST) ? FIRST : ENOUGH;
  const key = JSON.stringify(scenario);
  if (last?.of !== of || last.key !== key) last = { of, key, pairs: [] };
  const { pairs } = last;
  if (pairs.length < wanted) {
    const drawn = scenarioDraws(of, scenario, uncertainEntries(evaluate(of, {}).values));
    for (let from = pairs.length; from < wanted; from++) {
      yield;
      pairs.push(...drawn.pairs({ from, to: from + 1, seed: SEED }));
    }
  }
  return { bands: bandsOf(pairs.slice(0, wanted)), draws: wanted };
}
