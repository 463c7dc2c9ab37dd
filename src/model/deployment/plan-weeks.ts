import type { ScheduledTask } from './critical-path.ts';
import type { Rollout } from './rollout.ts';

/** A deployment in weeks after the start of the plan. */
export interface PlanWeeks {
  /** Of each task the plan holds, by name. */
  readonly tasks: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
  /** Week from which the clients of each segment may move, and the task that says it: [segment]; null = none is set. */
  readonly segments: readonly ({ readonly task: string; readonly week: number } | null)[];
  readonly end: number;
}

/** When each task runs and each segment moves, under a way of deploying. */
export function planWeeks({ tasks, schedule, order }: Rollout): PlanWeeks {
  const weeks = (task: ScheduledTask) => ({
    start: task.earliestStart,
    end: task.earliestFinish,
  });
  const waves = tasks.filter(({ lane }) => lane === 'wave').map(({ name }) => name);
  return {
    tasks: Object.fromEntries([...schedule.tasks].map(([name, task]) => [name, weeks(task)])),
    segments: order.map((wave) => {
      const task = waves[wave - 1];
      return task === undefined ? null : { task, week: schedule.tasks.get(task)!.earliestStart };
    }),
    end: schedule.duration,
  };
}
