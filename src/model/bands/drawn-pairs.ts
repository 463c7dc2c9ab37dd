import { drawUncertain } from './draw-uncertain.ts';
import type { Drawn, Numbers, Uncertain } from './uncertain.ts';

/** Both states under the same draw: what is uncertain to both cancels in their difference. */
export interface Pair {
  readonly before: Numbers;
  readonly scenario: Numbers;
}

/**
 * Evaluates both states under one draw. `held` is what was chosen once and stays chosen (the stock plan,
 * the offers): a draw re-reads it, it does not choose again, which is both cheaper and truer.
 */
export type EvaluateBoth<Held> = (drawn: Drawn, held: Held) => Pair;

/**
 * Draws from … to − 1 of both states (common random numbers).
 *
 * A page asks for 0 … 40, shows bands, then for 40 … 200, and joins the two lists: the same as 0 … 200.
 *
 * @throws RangeError as `drawUncertain`
 */
export function drawnPairs<Held>(
  evaluateBoth: EvaluateBoth<Held>,
  held: Held,
  uncertain: readonly Uncertain[],
  range: Readonly<{ from: number; to: number; seed: number }>,
): Pair[] {
  return drawUncertain(uncertain, range.from, range.to, range.seed).map((drawn) =>
    evaluateBoth(drawn, held),
  );
}
