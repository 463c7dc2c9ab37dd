import { whole } from '../probability/refusal.ts';
import { criticalPath } from './critical-path.ts';
import type { Lane, PlanTask } from './plan-task.ts';

/**
 * The plan when the tasks of one lane share so many teams: each also waits for the task its team does
 * before it. The critical path of the result honours the teams.
 *
 * Serial schedule: of the tasks whose predecessors are placed, the one with the least slack goes next
 * (then the earliest, then the first), to the team that is free last without making it wait. A good rule,
 * not an optimum. Bound: one round per task. Source: Kelley (1963), from memory.
 *
 * @param tasks  as in `criticalPath`
 * @param teams  whole, ≥ 1
 * @returns the same tasks in the same order, some with one predecessor more
 * @throws RangeError as `criticalPath`, or when teams is out of range
 */
export function levelled(tasks: readonly PlanTask[], lane: Lane, teams: number): PlanTask[] {
  whole('teams', teams, 1);
  const free = criticalPath(tasks).tasks;
  const finish = new Map<string, number>();
  const after = new Map<string, string>();
  const crew: { until: number; task: string | null }[] = Array.from({ length: teams }, () => ({
    until: 0,
    task: null,
  }));
  const ready = ({ predecessors }: PlanTask): number =>
    Math.max(0, ...predecessors.map((before) => finish.get(before)!));
  const left = new Set(tasks);
  while (left.size > 0) {
    const next = [...left]
      .filter(({ predecessors }) => predecessors.every((before) => finish.has(before)))
      .reduce((first, task) => {
        const gap = free.get(task.name)!.slack - free.get(first.name)!.slack;
        return gap < 0 || (gap === 0 && ready(task) < ready(first)) ? task : first;
      });
    left.delete(next);
    let start = ready(next);
    if (next.lane === lane) {
      const idle = crew.filter(({ until }) => until <= start);
      const team = idle.length > 0 ? last(idle) : first(crew);
      start = Math.max(start, team.until);
      if (team.task !== null) after.set(next.name, team.task);
      team.until = start + next.duration;
      team.task = next.name;
    }
    finish.set(next.name, start + next.duration);
  }
  return tasks.map((task) => {
    const before = after.get(task.name);
    if (before === undefined || task.predecessors.includes(before)) return task;
    return { ...task, predecessors: [...task.predecessors, before] };
  });
}

function last<Team extends { until: number }>(crew: readonly Team[]): Team {
  return crew.reduce((a, b) => (b.until > a.until ? b : a));
}

function first<Team extends { until: number }>(crew: readonly Team[]): Team {
  return crew.reduce((a, b) => (b.until < a.until ? b : a));
}
