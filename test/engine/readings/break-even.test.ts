import { expect, test } from 'vitest';
import { breakEvenAlong } from '#engine/readings/break-even.ts';
import { paths } from '#engine/readings/break-even-paths.ts';
import { marginPoint } from '#model/costs/margin-point.ts';
import { evaluate } from '#model/evaluate.ts';
import { corvane as of } from '../../fixtures/corvane.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

test('a point of the path adds up to its margin, to the euro', () => {
  for (const scenario of [{}, { serviceTarget: 0.97 }]) {
    const { direct, indirect, cost, holding, margin } = marginPoint(of, scenario)!;
    expect(direct + indirect - cost - holding).toBeCloseTo(margin, 3);
    expect(margin).toBe(evaluate(of, scenario).scenario.margin);
  }
  // Promises kept hold clients: what stays with them is indirect, and rises with service.
  expect(marginPoint(of, { serviceTarget: 0.97 })!.indirect).toBeGreaterThan(
    marginPoint(of, { serviceTarget: 0.85 })!.indirect,
  );
});

test('each path is where it says it is', () => {
  for (const { levels, move, at } of [paths['billed']!, paths['premium']!]) {
    for (const level of [levels[2]!, levels.at(-3)!]) {
      const moved = move(of, {}, level);
      const found = at(of, moved, marginPoint(of, moved)!)!;
      expect(Math.abs(found - level)).toBeLessThan(0.02);
    }
  }
});

test('along service, the points ascend, the stock of each is held under every draw, one evaluation at a time', () => {
  const steps = breakEvenAlong(of, {}, { x: 'service' });
  let count = 0;
  let next = steps.next();
  for (; !next.done && count < 60; count++) next = steps.next();
  // 11 points, then the first of them under 40 draws: more than 50 steps, and not over yet.
  expect(next.done).toBe(false);
  steps.return(undefined as never);
});

test('a case without revenue is told so, at once', () => {
  const bare = { ...tinyCase, measured: { ...tinyCase.measured, revenue: null } };
  expect(breakEvenAlong(bare, {}, {}).next()).toEqual({
    done: true,
    value: { points: [], here: null, tolerance: 0, central: null, band: null },
  });
});
