import type { Deployment } from '../assumptions.ts';
import { refuse } from '../probability/refusal.ts';
import type { PlanTask } from './plan-task.ts';

/**
 * The plan under a way of deploying.
 *
 * `pilot` keeps what the review after the pilot waits for; `bigBang` has no pilot (it takes no time) and
 * its waves wait for what the first of them waits for, not for one another.
 */
export function planUnder(tasks: readonly PlanTask[], deployment: Deployment): readonly PlanTask[] {
  switch (deployment) {
    case 'waves':
      return tasks;
    case 'pilot':
      return ancestors(tasks, reviewOf(tasks));
    case 'bigBang':
      return tasks.map((task) => {
        if (task.lane === 'pilot') return { ...task, duration: 0 };
        if (task.lane !== 'wave') return task;
        return { ...task, predecessors: [...new Set(withoutWaves(tasks, task))] };
      });
  }
}

/** What a wave waits for, an earlier wave replaced by what that one waits for: plans have no circle. */
function withoutWaves(tasks: readonly PlanTask[], { predecessors }: PlanTask): readonly string[] {
  return predecessors.flatMap((before) => {
    const task = tasks.find(({ name }) => name === before);
    return task?.lane === 'wave' ? withoutWaves(tasks, task) : [before];
  });
}

function reviewOf(tasks: readonly PlanTask[]): PlanTask {
  const pilots = tasks.filter(({ lane }) => lane === 'pilot').map(({ name }) => name);
  const review = tasks.find(
    ({ lane, predecessors }) =>
      lane === 'gate' && predecessors.some((each) => pilots.includes(each)),
  );
  return review ?? refuse('plan', 'a pilot followed by a gate', tasks.length);
}

/** A task and all it waits for, in the order of the plan. */
function ancestors(tasks: readonly PlanTask[], last: PlanTask): PlanTask[] {
  const kept = new Set<string>();
  const waiting = [last.name];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (kept.has(name)) continue;
    kept.add(name);
    waiting.push(...(tasks.find((task) => task.name === name)?.predecessors ?? []));
  }
  return tasks.filter(({ name }) => kept.has(name));
}
