import type { Deployment } from '../assumptions.ts';
import type { Case } from '../case.ts';
import { waveOrder } from '../chain/wave-order.ts';
import { criticalPath, type ScheduledTask } from './critical-path.ts';
import { defaultPlan } from './default-plan.ts';
import { planUnder } from './plan-under.ts';

/** A deployment in weeks after the start of the plan. */
export interface PlanWeeks {
  /** Of each task the plan holds, by name. */
  readonly tasks: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
  /** Week from which the clients of each segment may move, and the task that says it: [segment]; null = none is set. */
  readonly segments: readonly ({ readonly task: string; readonly week: number } | null)[];
  readonly end: number;
}

/** When each task runs and each segment moves, under a way of deploying. */
export function planWeeks(of: Case, deployment: Deployment): PlanWeeks {
  const tasks = planUnder(defaultPlan, deployment);
  const schedule = criticalPath(tasks);
  const weeks = (task: ScheduledTask) => ({
    start: task.earliestStart,
    end: task.earliestFinish,
  });
  const waves = tasks.filter(({ lane }) => lane === 'wave').map(({ name }) => name);
  return {
    tasks: Object.fromEntries([...schedule.tasks].map(([name, task]) => [name, weeks(task)])),
    segments: waveOrder(of).map((wave) => {
      const task = waves[wave - 1];
      return task === undefined ? null : { task, week: schedule.tasks.get(task)!.earliestStart };
    }),
    end: schedule.duration,
  };
}
