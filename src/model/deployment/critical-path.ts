import { nonNegative, refuse } from '../probability/refusal.ts';

/** A task of a plan: it starts when its predecessors (by name) are finished. */
export interface Task {
  readonly name: string;
  /** Any unit of time, ≥ 0. */
  readonly duration: number;
  readonly predecessors: readonly string[];
}

export interface ScheduledTask {
  readonly earliestStart: number;
  readonly earliestFinish: number;
  readonly latestStart: number;
  readonly latestFinish: number;
  /** Delay that does not move the end of the plan. */
  readonly slack: number;
}

export interface Schedule {
  readonly duration: number;
  readonly tasks: ReadonlyMap<string, ScheduledTask>;
  /** Names without slack, in the order of the tasks. */
  readonly critical: readonly string[];
}

/** Slack below this part of the plan's length is rounding. */
const NO_SLACK = 1e-12;

/**
 * Critical path method. Source: Kelley and Walker (1959).
 *
 * @param tasks  each name once, without a circle
 * @throws RangeError when a task repeats a name, waits for an unknown one, or for itself
 */
export function criticalPath(tasks: readonly Task[]): Schedule {
  const order = inOrder(tasks);
  const finish = new Map<string, number>();
  for (const { name, duration, predecessors } of order) {
    nonNegative('duration', duration);
    finish.set(name, Math.max(0, ...predecessors.map((before) => finish.get(before)!)) + duration);
  }
  const end = Math.max(0, ...finish.values());
  const latest = new Map(order.map(({ name }) => [name, end]));
  for (const { name, duration, predecessors } of order.toReversed()) {
    const start = latest.get(name)! - duration;
    for (const before of predecessors) latest.set(before, Math.min(latest.get(before)!, start));
  }
  const scheduled = new Map<string, ScheduledTask>();
  for (const { name, duration } of tasks) {
    const earliestFinish = finish.get(name)!;
    const latestFinish = latest.get(name)!;
    const gap = latestFinish - earliestFinish;
    scheduled.set(name, {
      earliestStart: earliestFinish - duration,
      earliestFinish,
      latestStart: latestFinish - duration,
      latestFinish,
      slack: gap <= NO_SLACK * end ? 0 : gap,
    });
  }
  const critical = tasks.map((task) => task.name).filter((name) => !scheduled.get(name)!.slack);
  return { duration: end, tasks: scheduled, critical };
}

/** Predecessors first: every round places one task at least, or there is a circle. */
function inOrder(tasks: readonly Task[]): Task[] {
  const names = new Set(tasks.map((task) => task.name));
  if (names.size < tasks.length) refuse('task names', 'all different', names.size);
  const placed = new Set<string>();
  const order: Task[] = [];
  while (order.length < tasks.length) {
    const ready = tasks.filter(
      ({ name, predecessors }) =>
        !placed.has(name) && predecessors.every((before) => placed.has(before)),
    );
    if (ready.length === 0) {
      const stuck = tasks.find(({ name }) => !placed.has(name))!;
      refuse('predecessors', 'known tasks without a circle', stuck.name);
    }
    for (const task of ready) placed.add(task.name);
    order.push(...ready);
  }
  return order;
}
