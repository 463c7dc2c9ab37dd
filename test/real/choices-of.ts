import { choiceTasks } from '#case/build/market-choices.ts';
import { contextOf } from '#case/build/context.ts';
import type { ReadResult } from '#case/read.ts';
import { conditionalLogit, type LogitFit } from '#model/market/conditional-logit.ts';

export interface Fitted {
  readonly situations: number;
  readonly respondents: number;
  readonly fit: LogitFit;
  /** Coefficient of a column of the table. */
  of(attribute: string): number;
}

/** The conditional logit of the choice tasks that the reader found, every numeric column a variable. */
export function fitted(read: ReadResult): Fitted {
  const tasks = choiceTasks(contextOf(read));
  if (!tasks) throw new Error('choice tasks must be read');
  const { attributes, alternatives, chosen } = tasks;
  const starts = [0];
  alternatives.forEach((count) => starts.push((starts.at(-1) ?? 0) + count));
  const rows = starts.at(-1) ?? 0;
  const values = Float64Array.from({ length: rows * attributes.length }, (_, at) => {
    const { levels, level } = attributes[at % attributes.length]!;
    return levels[level[Math.floor(at / attributes.length)]!]!;
  });
  const fit = conditionalLogit({
    variables: attributes.length,
    values,
    starts: Int32Array.from(starts),
    chosen: Int32Array.from(chosen, (alternative, task) => starts[task]! + alternative),
  });
  return {
    situations: alternatives.length,
    respondents: new Set(tasks.respondent).size,
    fit,
    of: (attribute) => fit.coefficients[attributes.findIndex(({ id }) => id === attribute)] ?? NaN,
  };
}
