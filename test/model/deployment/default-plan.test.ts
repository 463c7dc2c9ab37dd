import { describe, expect, test } from 'vitest';
import { deployments } from '#model/assumptions.ts';
import { criticalPath } from '#model/deployment/critical-path.ts';
import { assumptions, planTasks } from '#model/assumptions.ts';
import { defaultPlan } from '#model/deployment/default-plan.ts';
import { levelled } from '#model/deployment/levelled.ts';
import { lanes, type PlanTask } from '#model/deployment/plan-task.ts';
import { planUnder } from '#model/deployment/plan-under.ts';
import { waveStarts } from '#model/deployment/wave-starts.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';

const IT = 'informationSystem';
const commanding = ['T01', 'T04', 'T05', 'T14', 'T16', 'T17', 'T18', 'T19', 'T21', 'T22'];

describe('the plan of 22 tasks', () => {
  const { duration, critical, tasks } = criticalPath(defaultPlan);

  test('lasts 67 weeks, and allocation in the system commands the date', () => {
    expect(defaultPlan).toHaveLength(22);
    expect(duration).toBe(67);
    expect(critical).toEqual(commanding);
  });

  test('leaves the slack of the case to the others', () => {
    const slack = Object.fromEntries(
      [...tasks].filter(([, task]) => task.slack > 0).map(([name, task]) => [name, task.slack]),
    );
    expect(slack).toEqual({
      ...{ T15: 1, T03: 3, T07: 3, T02: 4, T09: 4, T11: 4, T20: 4 },
      ...{ T08: 8, T10: 8, T13: 13, T12: 24, T06: 31 },
    });
  });

  test('four weeks off a task with slack bring nothing', () => {
    const shorter = defaultPlan.map((task) =>
      task.name === 'T12' ? { ...task, duration: task.duration - 4 } : task,
    );
    expect(criticalPath(shorter).duration).toBe(67);
  });
});

describe('with few teams for the information system', () => {
  const under = (teams: number) => criticalPath(levelled(defaultPlan, IT, teams));

  test('two do billing before the portal, and the end does not move', () => {
    const { duration, critical, tasks } = under(assumptions['plan.itCapacity']);
    expect([duration, critical]).toEqual([67, commanding]);
    expect(tasks.get('T07')!.earliestFinish).toBe(tasks.get('T06')!.earliestStart);
  });

  test('one moves it by nine weeks, and billing becomes critical', () => {
    const { duration, critical } = under(1);
    expect(duration).toBe(76);
    expect(critical).toContain('T07');
    expect(critical).not.toContain('T14');
  });

  test('three are as many as one likes', () => {
    expect(levelled(defaultPlan, IT, 3)).toEqual(defaultPlan);
  });
});

/** Plans of fifteen tasks, each in a lane, after some of those before it. */
const draw = mulberry32(31);
const plans = Array.from({ length: 25 }, () =>
  Array.from({ length: 15 }, (_, k): PlanTask => ({
    name: `t${k}`,
    duration: 1 + Math.floor(9 * draw()),
    predecessors: Array.from({ length: k }, (__, j) => `t${j}`).filter(() => draw() < 0.12),
    lane: lanes[Math.floor(draw() * 4)]!,
  })),
);

test('no more tasks of the lane at once than teams, and never sooner than without teams', () => {
  for (const plan of plans) {
    const free = criticalPath(plan).duration;
    let last = Infinity;
    for (const teams of [1, 2, 3, 15]) {
      const { duration, tasks } = criticalPath(levelled(plan, IT, teams));
      const busy = plan.filter(({ lane }) => lane === IT).map(({ name }) => tasks.get(name)!);
      for (const { earliestStart } of busy) {
        const together = busy.filter(
          (other) => other.earliestStart <= earliestStart && earliestStart < other.earliestFinish,
        );
        expect(together.length).toBeLessThanOrEqual(teams);
      }
      expect(duration).toBeGreaterThanOrEqual(free);
      if (teams === 15) expect(duration).toBe(free);
      if (teams === 1) {
        const work = busy.reduce((sum, task) => sum + task.earliestFinish - task.earliestStart, 0);
        expect(duration).toBeGreaterThanOrEqual(work);
      }
      last = Math.min(last, duration);
    }
    expect(last).toBe(free);
  }
});

describe('ways of deploying', () => {
  const ends = Object.fromEntries(
    deployments.map((each) => [each, criticalPath(planUnder(defaultPlan, each)).duration]),
  );

  test('a pilot ends with its review; at once is shorter than by waves, longer than a pilot', () => {
    expect(ends).toEqual({ pilot: 37, waves: 67, bigBang: 49 });
    expect(planUnder(defaultPlan, 'pilot').at(-1)!.name).toBe('T17');
  });

  test('the waves follow the pilot and one another, or start together', () => {
    const startsOf = (deployment: (typeof deployments)[number]) => {
      const plan = planUnder(defaultPlan, deployment);
      return waveStarts(plan, criticalPath(plan));
    };
    expect(startsOf('pilot').map(({ task }) => task)).toEqual(['T16']);
    expect(startsOf('waves').map(({ task }) => task)).toEqual(['T16', 'T19', 'T20', 'T21']);
    expect(startsOf('waves').map(({ month }) => Math.round(month * 10) / 10)).toEqual([
      5.7, 9.9, 11.7, 11.7,
    ]);
    const together = startsOf('bigBang');
    expect(together.map(({ task }) => task)).toEqual(['T19', 'T20', 'T21']);
    expect(new Set(together.map(({ month }) => month)).size).toBe(1);
  });

  test('a plan without pilot has no review to stop at', () => {
    expect(() =>
      planUnder(
        plans[0]!.filter(({ lane }) => lane !== 'pilot'),
        'pilot',
      ),
    ).toThrow('plan must be a pilot followed by a gate');
  });
});

test('an impossible order is refused', () => {
  const turned = defaultPlan.map((task) =>
    task.name === 'T04' ? { ...task, predecessors: ['T16'] } : task,
  );
  expect(() => levelled(turned, IT, 2)).toThrow(
    'predecessors must be known tasks without a circle',
  );
  expect(() => levelled(defaultPlan, IT, 0)).toThrow('teams must be a whole number ≥ 1; got 0');
});

test('the register names its tasks', () => {
  expect(planTasks).toEqual(defaultPlan.map(({ name }) => name));
});
