import type { Case } from '../case.ts';
import { evaluate } from '../evaluate.ts';
import type { Scenario } from '../scenario.ts';
import { stockHeld } from '../stock-held.ts';
import { drawnPairs, type Pair } from './drawn-pairs.ts';
import { errorEntries, withError } from './model-error.ts';
import { triangleNumbers } from './triangle-numbers.ts';
import type { Drawn, Uncertain } from './uncertain.ts';

/** A scenario ready to be drawn. */
export interface ScenarioDraws {
  /** What is drawn: entries of the register that the scenario leaves as they are, and the model's own error. */
  readonly entries: readonly Uncertain[];
  /** Draws from … to − 1; those of a page's first 40 and of the next 160 join. */
  readonly pairs: (range: Readonly<{ from: number; to: number; seed: number }>) => Pair[];
}

/**
 * Today and a scenario under the same draws, a year ahead for both: what is uncertain comes to a company that goes on as
 * it is as well. Both hold the stock they chose at the values in force, and the offers; clients react to what is drawn.
 * An entry that the scenario sets is a decision: it is not drawn.
 *
 * Bound of a draw: two evaluations, each one reading of the network.
 *
 * @param uncertain  entries of the register; the values in force as their defaults
 */
export function scenarioDraws(
  of: Case,
  scenario: Scenario,
  uncertain: readonly Uncertain[],
): ScenarioDraws {
  const asIs = evaluate(of, {});
  const held = { today: stockHeld(of, {}), scenario: stockHeld(of, scenario) };
  const register = uncertain.filter(({ id }) => !(id in scenario));
  const entries = [...register, ...errorEntries(asIs)];
  const both = (drawn: Drawn, { today, scenario: planned }: typeof held): Pair => {
    const moved = Object.fromEntries(register.map(({ id }) => [id, drawn[id]!]));
    const before = evaluate(of, moved, today).scenario;
    const after = evaluate(of, { ...scenario, ...moved }, planned).scenario;
    return {
      before: triangleNumbers(withError(before, asIs.before, drawn)),
      scenario: triangleNumbers(withError(after, asIs.before, drawn)),
    };
  };
  return { entries, pairs: (range) => drawnPairs(both, held, entries, range) };
}
