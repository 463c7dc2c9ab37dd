import { type Constraint, solve } from 'yalps';
import { nonNegative, refuse } from '../probability/refusal.ts';

/** A task whose duration can be bought down. Any unit of time, the same throughout. */
export interface CrashTask {
  readonly name: string;
  readonly normal: number;
  /** Shortest duration, from 0 to normal. */
  readonly shortest: number;
  /** Money per unit of time saved, ≥ 0. */
  readonly costPerUnit: number;
  readonly predecessors: readonly string[];
}

/** Digits kept by the solver, times and costs being scaled to 1 before. */
const PRECISION = 1e-11;

/**
 * Least cost of ending a plan by a deadline, each task being shortened by any amount up to
 * normal − shortest: a linear programme in the starts and the cuts.
 *
 * Bound: the solver stops after 8,192 pivots. Source: Kelley (1961).
 *
 * @param tasks     at least one, names all different, no circle
 * @param deadline  ≥ 0
 * @returns money beyond that of normal durations; null when the deadline cannot be met
 * @throws RangeError when a duration, a cost or a name is out of range
 */
export function crashCost(tasks: readonly CrashTask[], deadline: number): number | null {
  nonNegative('deadline', deadline);
  if (tasks.length === 0) refuse('tasks', 'one at least', 0);
  tasks.forEach(check);
  const time = Math.max(...tasks.map((task) => task.normal)) || 1;
  const money = Math.max(...tasks.map((task) => task.costPerUnit)) || 1;

  const constraints = new Map<string, Constraint>();
  const starts = new Map<string, Map<string, number>>();
  const cuts = new Map<string, Map<string, number>>();
  for (const { name, normal, shortest, costPerUnit } of tasks) {
    const end = `end ${name}`;
    constraints.set(end, { max: (deadline - normal) / time });
    constraints.set(`cut ${name}`, { max: (normal - shortest) / time });
    starts.set(name, new Map([[end, 1]]));
    cuts.set(
      name,
      new Map([
        [end, -1],
        [`cut ${name}`, 1],
        ['cost', costPerUnit / money],
      ]),
    );
  }
  for (const { name, predecessors } of tasks) {
    for (const before of predecessors) {
      const earlier = tasks.find((task) => task.name === before);
      if (!earlier) refuse('predecessors', 'known tasks', before);
      const order = `${before} before ${name}`;
      constraints.set(order, { min: earlier.normal / time });
      starts.get(name)!.set(order, 1);
      starts.get(before)!.set(order, -1);
      cuts.get(before)!.set(order, 1);
    }
  }
  const { status, result } = solve(
    {
      direction: 'minimize',
      objective: 'cost',
      constraints,
      variables: [...starts, ...[...cuts].map(([name, cut]) => [`cut ${name}`, cut] as const)],
    },
    { precision: PRECISION, checkCycles: true },
  );
  return status === 'optimal' ? result * time * money : null;
}

function check({ normal, shortest, costPerUnit }: CrashTask): void {
  nonNegative('shortest duration', shortest);
  if (!(normal >= shortest && normal < Infinity)) {
    refuse('normal duration', `at least ${shortest}`, normal);
  }
  nonNegative('cost of a unit of time', costPerUnit);
}
