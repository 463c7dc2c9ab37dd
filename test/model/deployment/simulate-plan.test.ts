import { expect, test } from 'vitest';
import { criticalPath } from '#model/deployment/critical-path.ts';
import { defaultPlan } from '#model/deployment/default-plan.ts';
import type { PlanTask } from '#model/deployment/plan-task.ts';
import { defaultSpread, simulatePlan, type Spread } from '#model/deployment/simulate-plan.ts';
import { triangular } from '#model/probability/triangular.ts';
import { near } from '../near.ts';

const plan = simulatePlan(defaultPlan, defaultSpread, 1000, 1);
const none = (): Spread => ({ under: 0, over: 0 });

test('without spread it is the critical path', () => {
  const { end, criticality } = simulatePlan(defaultPlan, none, 3, 1);
  expect(end).toEqual({ mean: 67, p10: 67, p50: 67, p80: 67, p90: 67 });
  const { critical } = criticalPath(defaultPlan);
  for (const [name, share] of criticality) expect(share).toBe(Number(critical.includes(name)));
});

test('the plan of the case ends later than its 67 weeks most of the time', () => {
  const { p10, p50, p80, p90, mean } = plan.end;
  expect(p10).toBeGreaterThan(67);
  expect(p50).toBeGreaterThan(69.5);
  expect(p50).toBeLessThan(71);
  expect(p80).toBeGreaterThan(71.2);
  expect(p80).toBeLessThan(72.8);
  expect([p10, p50, p80, p90]).toEqual([p10, p50, p80, p90].toSorted((a, b) => a - b));
  expect(Math.abs(mean - p50)).toBeLessThan(0.5);
});

test('what is always critical, sometimes, never', () => {
  const of = (name: string): number => plan.criticality.get(name)!;
  for (const name of ['T01', 'T16', 'T17', 'T18', 'T19', 'T21', 'T22']) expect(of(name)).toBe(1);
  expect(of('T05')).toBeGreaterThan(0.9);
  near(of('T05') + of('T07'), 1, 1e-12);
  expect(of('T15')).toBeGreaterThan(0.05);
  expect(of('T15')).toBeLessThan(0.2);
  for (const name of ['T06', 'T12', 'T13']) expect(of(name)).toBe(0);
});

test('one task alone follows its triangle', () => {
  const one: PlanTask = { name: 'a', duration: 10, predecessors: [], lane: 'informationSystem' };
  const { end } = simulatePlan([one], defaultSpread, 20_000, 4);
  near(end.mean, (9 + 10 + 14) / 3, 2e-3);
  near(end.p50, triangular(9, 10, 14, 0.5), 5e-3);
  near(end.p90, triangular(9, 10, 14, 0.9), 5e-3);
});

test('two equal branches end later than either: what PERT’s formula does not see', () => {
  const branch = (name: string): PlanTask => ({
    ...{ name, duration: 10, predecessors: [], lane: 'processes' as const },
  });
  const alone = simulatePlan([branch('a')], defaultSpread, 4000, 2).end.mean;
  const { end, criticality } = simulatePlan(['a', 'b'].map(branch), defaultSpread, 4000, 2);
  expect(end.mean).toBeGreaterThan(alone + 0.3);
  near(criticality.get('a')!, 0.5, 0.05);
});

test('the same seed gives the same plan, another seed another', () => {
  expect(simulatePlan(defaultPlan, defaultSpread, 50, 9)).toEqual(
    simulatePlan(defaultPlan, defaultSpread, 50, 9),
  );
  expect(simulatePlan(defaultPlan, defaultSpread, 50, 10).end).not.toEqual(
    simulatePlan(defaultPlan, defaultSpread, 50, 9).end,
  );
});

test('a triangle: its ends, its mode, its middle', () => {
  expect([0, 1].map((u) => triangular(2, 3, 6, u))).toEqual([2, 6]);
  near(triangular(2, 3, 6, 0.25), 3);
  expect(triangular(-1, 0, 1, 0.5)).toBe(0);
  expect(triangular(5, 5, 5, 0.3)).toBe(5);
  expect(() => triangular(2, 1, 3, 0.5)).toThrow('low, mode, high must be ascending');
});
