import { answerNamed } from '#figures/answers/answers.ts';
import { evaluate } from '#model/evaluate.ts';
import type { ScenarioName } from '#scenario/named.ts';
import { cached } from './cached.ts';
import { caseFingerprint, caseId } from './start-case.ts';
import { readAtStart, startResults } from './start-results.ts';

/** What a guess is compared to on the page's start; null where it is not computable. */
export async function startAnswer(name: string, start: ScenarioName): Promise<number | null> {
  const answer = answerNamed(name);
  const { case: company, scenario } = await startResults(start);
  if ('reading' in answer) {
    const of = answer.of ?? ('scenario' as const);
    const asked = { id: `answer-${name}`, reading: { name: answer.reading, of } };
    return answer.number(await readAtStart(asked, start));
  }
  const { scenarios, number } = answer;
  const asked = scenarios(scenario);
  const key = `${await caseFingerprint()} ${JSON.stringify(asked)} ${String(number)}`;
  return cached(`answer-${name}-${start}-${caseId}`, key, () =>
    number(asked.map((one) => evaluate(company, one))),
  );
}
