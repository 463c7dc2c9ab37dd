import type { Answer } from './answer.ts';
import { planEnd } from './plan-end.ts';
import { scenariosLeft } from './scenarios-left.ts';
import { stockFrom90To98 } from './stock-from-90-to-98.ts';
import { valuedAmongFast } from './valued-among-fast.ts';

/** Every answer that a `<Guess>` may ask for by name. */
export const answers: Readonly<Record<string, Answer>> = {
  planEnd,
  scenariosLeft,
  stockFrom90To98,
  valuedAmongFast,
};

export function answerNamed(name: string): Answer {
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (answer) return answer;
  throw new RangeError(`answer must be one of ${Object.keys(answers).join(', ')}; got ${name}`);
}
