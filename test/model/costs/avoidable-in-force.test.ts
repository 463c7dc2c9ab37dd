import { expect, test } from 'vitest';
import { avoidableInForce, avoidableShares } from '#model/costs/avoidable-in-force.ts';
import { evaluate } from '#model/evaluate.ts';
import { freedCapacity } from '#model/readings/freed-capacity.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane as of } from '../../fixtures/corvane.ts';
import { tinyCosts } from '../../fixtures/model/tiny-costs.ts';
import { near } from '../near.ts';

const S4 = namedScenario('S4', of);

test('a share set bears on its family alone; none set, the ledger is untouched', () => {
  expect(avoidableInForce(tinyCosts, {})).toBe(tinyCosts);
  const set = avoidableInForce(tinyCosts, { 'avoidable.orders': 0.9 });
  for (const [id, share] of Object.entries(avoidableShares(tinyCosts)))
    near(avoidableShares(set)[id]!, id === 'avoidable.orders' ? 0.9 : share, 1e-12);
  expect(() => avoidableInForce(tinyCosts, { 'avoidable.orders': 1.5 })).toThrow(
    'avoidable.orders',
  );
});

test('visits that nobody can give up cost what they cost: the gain on visits is gone, and nothing else moves', () => {
  const [usual, stuck] = [S4, { ...S4, 'avoidable.visits': 0 }].map((each) => evaluate(of, each));
  const lines = (results: typeof usual) => results!.scenario.costLines!;
  expect(lines(stuck).visits).toBe(stuck!.before.costLines!.visits);
  expect({ ...lines(stuck), visits: 0 }).toEqual({ ...lines(usual), visits: 0 });
  near(
    usual!.delta.margin! - stuck!.delta.margin!,
    lines(stuck).visits - lines(usual).visits,
    1e-9,
  );
});

test('capacity freed does not depend on what can follow it, and nothing moved frees nobody', () => {
  const freed = (scenario: typeof S4) => freedCapacity(of, scenario).teams;
  expect(freed({}).every((team) => Math.abs(team.freed) < 1e-9)).toBe(true);
  const half = { ...S4, 'avoidable.orders': 0.25 };
  freed(half).forEach((team, k) => near(team.freed, freed(S4)[k]!.freed, 1e-9));
});

test('clients who pay sooner free what they owed, by the day; money earned does not move', () => {
  const { before, scenario, delta } = evaluate(of, { paymentDays: 30 });
  const today = Number(evaluate(of, {}).values['paymentDays']);
  near(scenario.receivables!, (before.receivables! * 30) / today, 1e-9);
  near(
    scenario.workingCapital! - before.workingCapital!,
    scenario.receivables! - before.receivables!,
    1e-9,
  );
  expect([delta.cost, delta.margin]).toEqual([0, 0]);
});
