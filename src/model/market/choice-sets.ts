import type { ChoiceTasks } from '../case/market.ts';
import { attributeOf, terms, termsOf } from './choice-terms.ts';
import type { Choices } from './conditional-logit.ts';

/** Choices of some respondents, with the terms that vary among them. */
export interface ChoiceSets {
  readonly choices: Choices;
  /** Terms (rows of `terms`) of the variables. */
  readonly terms: readonly number[];
  /** Who chose: [situation]. */
  readonly respondent: readonly number[];
}

/** Levels a table does not show stand the same for all: their term never varies. */
const UNSHOWN = { parts: 24, response: 24, availability: 0, reliability: 0.9, price: 0 } as const;
const KINDS = ['proposed', 'present', 'rival'] as const;

/**
 * Choice tasks of the clients asked for, as a table for the logit; columns other than the five of
 * `attributeOf` are left out.
 *
 * @param takes  is a client (row of `clients`, −1 unknown) among them?
 */
export function choiceSets(tasks: ChoiceTasks, takes: (client: number) => boolean): ChoiceSets {
  const levels = levelReader(tasks);
  const rows: number[][] = [];
  const starts = [0];
  const chosen: number[] = [];
  const respondent: number[] = [];
  let first = 0;
  tasks.alternatives.forEach((count, task) => {
    const who = tasks.respondent[task]!;
    if (takes(tasks.client[who] ?? -1)) {
      chosen.push(rows.length + tasks.chosen[task]!);
      for (let row = first; row < first + count; row++) {
        rows.push(termsOf(levels(row), KINDS[tasks.kind[row]!] ?? 'proposed'));
      }
      starts.push(rows.length);
      respondent.push(who);
    }
    first += count;
  });
  const varying = terms.flatMap((_, term) =>
    rows.some((row) => row[term] !== rows[0]![term]) ? [term] : [],
  );
  return {
    choices: {
      variables: varying.length,
      values: Float64Array.from(rows.flatMap((row) => varying.map((term) => row[term]!))),
      starts: Int32Array.from(starts),
      chosen: Int32Array.from(chosen),
    },
    terms: varying,
    respondent,
  };
}

function levelReader({ attributes }: ChoiceTasks) {
  const read = (level: keyof typeof UNSHOWN): ((row: number) => number) => {
    const attribute = attributes.find(({ id }) => id === attributeOf[level]);
    if (!attribute) return () => UNSHOWN[level];
    return (row) => attribute.levels[attribute.level[row]!]!;
  };
  const [parts, response, availability] = [read('parts'), read('response'), read('availability')];
  const [reliability, price] = [read('reliability'), read('price')];
  return (row: number) => ({
    parts: parts(row),
    response: response(row),
    availability: availability(row),
    reliability: reliability(row),
    price: price(row),
  });
}
