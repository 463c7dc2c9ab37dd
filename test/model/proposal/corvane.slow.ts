import { expect, test } from 'vitest';
import { evaluate } from '#model/evaluate.ts';
import { proposeMatch } from '#model/proposal/propose-match.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane as of } from '../../fixtures/corvane.ts';

test.each([4, 3, 2])('who gets what, by the model, with %i new offers at most', (most) => {
  const plan = namedScenario('S4', of);
  const found = proposeMatch(of, plan, most)!;
  const { best, scored, rounds, evaluations } = found;
  const written = of.segments.map(({ id }, segment) => `${id} N${best.plan[segment]! + 1}`);
  console.log(
    `${written.join(' · ')}: margin ${(best.margin / 1e6).toFixed(2)} M€ ` +
      `(foretold ${(best.foretold / 1e6).toFixed(2)}), as written in the plan ` +
      `${(evaluate(of, plan).scenario.margin! / 1e6).toFixed(2)}; ${rounds} rounds, ${evaluations} evaluations`,
  );
  expect(new Set(best.plan).size).toBeLessThanOrEqual(most);
  expect(evaluate(of, found.scenario).scenario.margin).toBeCloseTo(best.margin, 3);
  for (const each of scored) expect(each.margin).toBeLessThanOrEqual(best.margin);
});
