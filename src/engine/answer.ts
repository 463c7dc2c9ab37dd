import type { Case } from '#model/case.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Answer, Ask } from './protocol.ts';

/** What the worker can do for its case. */
export interface Skills {
  /** A study may tell its scenario (told.ts): ask something of a gesture, or start from a name. */
  readonly evaluate: (company: Case, scenario: Scenario) => Results;
  readonly gestures: Readonly<
    Record<string, (company: Case, scenario: Scenario, value: number) => Scenario>
  >;
  readonly read: (company: Case, ask: Extract<Ask, { kind: 'read' }>) => Answer;
}

/** Never throws: an ask that cannot be answered is answered by an error. */
export function answer(company: Case, ask: Ask, { evaluate, gestures, read }: Skills): Answer {
  try {
    if (ask.kind === 'evaluate')
      return { kind: 'results', results: evaluate(company, ask.scenario) };

    if (ask.kind === 'read') return read(company, ask);

    const gesture = Object.hasOwn(gestures, ask.gesture) ? gestures[ask.gesture] : undefined;
    if (!gesture) throw new RangeError(`gesture must be in the register; got ${ask.gesture}`);
    return { kind: 'scenario', scenario: gesture(company, ask.scenario, ask.value) };
  } catch (error) {
    return failure(error);
  }
}

export function failure(error: unknown): Answer {
  return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
}
