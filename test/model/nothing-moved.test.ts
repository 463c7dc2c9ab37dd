import { describe, expect, test } from 'vitest';
import { buildCase } from '#case/build/build.ts';
import { readTables } from '#case/read.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { evaluate } from '#model/evaluate.ts';
import { corvane } from '../fixtures/corvane.ts';
import { smallNetwork } from '../fixtures/case/small-network.ts';
import { tinyCase } from '../fixtures/model/tiny-case.ts';

const small = segmentedCase(
  buildCase(
    readTables(Object.entries(smallNetwork).map(([name, content]) => ({ name, content }))),
    'small',
  ),
);

/** Today is where every scenario starts from: with no lever moved, what happened is what the model gives back. */
describe.each([
  ['a tiny case', tinyCase],
  ['a small company', small],
  ['Corvane', corvane],
])('%s, nothing moved', (_, of) => {
  const { before, scenario, delta, values } = evaluate(of, {});

  test('the scenario is what was measured', () => {
    for (const [id, value] of Object.entries(before)) {
      const now = scenario[id as keyof typeof scenario];
      if (typeof value === 'number') expect(now, id).toBeCloseTo(value, 6);
      else expect(now, id).toEqual(value);
    }
    for (const change of Object.values(delta)) expect(Math.abs(change ?? 0)).toBeLessThan(1e-6);
  });

  test('setting every number to its value of today moves nothing', () => {
    const same = Object.fromEntries(
      Object.entries(values).filter(([, value]) => typeof value === 'number'),
    );
    const moved = evaluate(of, same);
    expect(moved.scenario.cost ?? 0).toBeCloseTo(scenario.cost ?? 0, 3);
    expect(moved.scenario.stock ?? 0).toBeCloseTo(scenario.stock ?? 0, 3);
    expect(moved.scenario.service ?? 0).toBeCloseTo(scenario.service ?? 0, 6);
  });
});
