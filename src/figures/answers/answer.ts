import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';

/** Read on evaluated scenarios. */
export interface EvaluatedAnswer {
  scenarios(scenario: Scenario): readonly Scenario[];
  /** Base units; null where it is not computable. Results in the order of `scenarios`. */
  number(results: readonly Results[]): number | null;
}

/** Read in a reading, as it is first looked at. */
export interface ReadAnswer {
  /** A name of `engine/readings.ts`. */
  readonly reading: string;
  /** No scenario moves it; without it, it is read for the one in force. */
  readonly of?: 'case';
  number(read: unknown): number | null;
}

/** A number a reader is asked to guess, and where it is found. */
export type Answer = EvaluatedAnswer | ReadAnswer;
