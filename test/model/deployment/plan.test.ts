import { describe, expect, test } from 'vitest';
import { crashCost } from '#model/deployment/crash-cost.ts';
import { criticalPath } from '#model/deployment/critical-path.ts';
import { onTimeChance } from '#model/deployment/on-time-chance.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

const draw = mulberry32(21);

/** Plans of a dozen tasks, each after some of those before it. */
const plans = Array.from({ length: 8 }, () =>
  Array.from({ length: 12 }, (_, k) => ({
    name: `t${k}`,
    duration: Math.round(20 * draw()) / 4,
    predecessors: Array.from({ length: k }, (__, j) => `t${j}`).filter(() => draw() < 0.25),
  })),
);

describe('criticalPath', () => {
  test('starts every task after its predecessors, and ends with the last', () => {
    for (const plan of plans) {
      const { duration, tasks } = criticalPath(plan);
      for (const { name, predecessors } of plan) {
        const task = tasks.get(name)!;
        for (const before of predecessors) {
          expect(task.earliestStart).toBeGreaterThanOrEqual(tasks.get(before)!.earliestFinish);
          expect(task.latestStart).toBeGreaterThanOrEqual(tasks.get(before)!.latestFinish);
        }
        expect(task.latestFinish).toBeLessThanOrEqual(duration);
      }
    }
  });

  test('a task without slack moves the end when it grows; a little slack absorbs it', () => {
    for (const plan of plans) {
      const { duration, tasks } = criticalPath(plan);
      for (const grown of plan) {
        const longer = plan.map((task) =>
          task === grown ? { ...task, duration: task.duration + 0.25 } : task,
        );
        const slack = tasks.get(grown.name)!.slack;
        near(criticalPath(longer).duration, duration + Math.max(0, 0.25 - slack), 1e-12);
      }
    }
  });

  test('sees slack 0 through the rounding of decimals', () => {
    const { critical } = criticalPath([
      { name: 'a', duration: 0.1, predecessors: [] },
      { name: 'b', duration: 0.2, predecessors: ['a'] },
      { name: 'c', duration: 0.3, predecessors: [] },
      { name: 'd', duration: 0.7, predecessors: ['b', 'c'] },
    ]);
    expect(critical).toEqual(['a', 'b', 'c', 'd']);
  });

  test('takes tasks in any order, and says which one it cannot place', () => {
    const late = { name: 'late', duration: 1, predecessors: ['early'] };
    const early = { name: 'early', duration: 2, predecessors: [] };
    expect(criticalPath([late, early]).duration).toBe(3);
    expect(() => criticalPath([late])).toThrow(
      'predecessors must be known tasks without a circle; got late',
    );
    expect(() => criticalPath([early, early])).toThrow('task names must be all different; got 1');
  });
});

describe('crashCost', () => {
  const tasks = [
    { name: 'a', normal: 8, shortest: 5, costPerUnit: 3000, predecessors: [] },
    { name: 'b', normal: 6, shortest: 4, costPerUnit: 1000, predecessors: ['a'] },
    { name: 'c', normal: 5, shortest: 2, costPerUnit: 1450, predecessors: ['a'] },
    { name: 'd', normal: 4, shortest: 2, costPerUnit: 900, predecessors: ['b', 'c'] },
  ];

  // Length 18 by a, b, d. To 17: d by 1 (900). To 16: d by 2. To 15: and b by 1 (1,000).
  // To 14.5: half a unit more of b and c together (1,225), against 1,500 for a.
  test('buys the cheapest time first, two branches at once when it must', () => {
    [900, 1800, 2800].forEach((cost, k) => near(crashCost(tasks, 17 - k)!, cost, 1e-10));
    expect(crashCost(tasks, 18)).toBe(0);
    near(crashCost(tasks, 14.5)!, 2800 + 1225, 1e-9);
    expect(crashCost(tasks, 30)).toBe(0);
  });

  test('costs more and more as the deadline comes nearer, until it cannot be met', () => {
    const costs = [18, 17, 16, 15, 14, 13, 12, 11].map((deadline) => crashCost(tasks, deadline)!);
    for (let k = 2; k < costs.length; k++) {
      const step = costs[k]! - costs[k - 1]!;
      expect(step).toBeGreaterThanOrEqual(costs[k - 1]! - costs[k - 2]! - 1e-6);
    }
    expect(crashCost(tasks, 10.9)).toBeNull();
  });

  test('a plan whose tasks are all cut to what is bought ends in time', () => {
    for (const plan of plans) {
      const crashed = plan.map(({ name, duration: normal, predecessors }) => {
        return { name, normal, shortest: normal / 2, costPerUnit: 1 + 9 * draw(), predecessors };
      });
      const { duration } = criticalPath(plan);
      expect(crashCost(crashed, duration)).toBe(0);
      expect(crashCost(crashed, duration / 2)).toBeGreaterThan(0);
      expect(crashCost(crashed, duration * 0.49)).toBeNull();
      // No cheaper than one critical task at its price, no dearer than all critical ones together.
      const cost = crashCost(crashed, duration - 0.01)!;
      const critical = crashed.filter(({ name }) => criticalPath(plan).critical.includes(name));
      const prices = critical.map(({ costPerUnit }) => costPerUnit);
      expect(cost).toBeGreaterThanOrEqual(0.01 * Math.min(...prices) * (1 - 1e-6));
      expect(cost).toBeLessThanOrEqual(0.01 * prices.reduce((sum, price) => sum + price, 0) + 1e-6);
    }
  });

  test('says what it refuses', () => {
    expect(() => crashCost([{ ...tasks[0]!, normal: 4 }], 9)).toThrow(
      'normal duration must be at least 5; got 4',
    );
    expect(() => crashCost([tasks[1]!], 9)).toThrow('predecessors must be known tasks; got a');
  });
});

test('a deadline at the mean is met one time in two', () => {
  expect(onTimeChance(44, 9, 44)).toBe(0.5);
  near(onTimeChance(44, 9, 47), 0.841344746068543);
});
