import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';

/** A number a reader is asked to guess: the scenarios it is read from, and how. */
export interface Answer {
  scenarios(scenario: Scenario): readonly Scenario[];
  /** Base units; null where it is not computable. Results in the order of `scenarios`. */
  number(results: readonly Results[]): number | null;
}
