import { type Coefficients, type Constraint, solve } from 'yalps';
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

/** Digits kept by the solver; times and costs are scaled to 1 before. */
const PRECISION = 1e-11;

/**
 * Least cost of ending a plan by a deadline, each task being shortened by any amount up to
 * normal − shortest: a linear programme in the starts and the cuts.
 *
 * Bound: the simplex stops after 8,192 pivots.
 * Source: Kelley, Critical-path planning and scheduling (1961).
 *
 * @param tasks     names all different, no circle
 * @param deadline  ≥ 0
 * @returns money beyond that of normal durations; null when the deadline cannot be met
 * @throws RangeError when a duration or a cost is out of range
 */
export function crashCost(tasks: readonly CrashTask[], deadline: number): number | null {
  nonNegative('deadline', deadline);
  for (const { normal, shortest, costPerUnit } of tasks) {
    nonNegative('shortest duration', shortest);
    if (!(normal >= shortest)) refuse('normal duration', `at least ${shortest}`, normal);
    nonNegative('cost of a unit of time', costPerUnit);
  }
  const time = Math.max(...tasks.map((task) => task.normal)) || 1;
  const money = Math.max(...tasks.map((task) => task.costPerUnit)) || 1;
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  for (const { name, normal, shortest, costPerUnit, predecessors } of tasks) {
    const start = new Map([[`end ${name}`, 1]]);
    const cut = new Map([
      ['cost', costPerUnit / money],
      [`cut ${name}`, 1],
      [`end ${name}`, -1],
    ]);
    variables.set(`start ${name}`, start);
    variables.set(`cut ${name}`, cut);
    constraints.set(`cut ${name}`, { max: (normal - shortest) / time });
    constraints.set(`end ${name}`, { max: (deadline - normal) / time });
    for (const before of predecessors) {
      start.set(`${before} before ${name}`, 1);
    }
  }
  for (const { name, predecessors } of tasks) {
    for (const before of predecessors) {
      const earlier = tasks.find((task) => task.name === before);
      if (!earlier) refuse('predecessors', 'known tasks', before);
      const key = `${before} before ${name}`;
      constraints.set(key, { min: earlier.normal / time });
      variables.get(`start ${before}`)!.set(key, -1);
      variables.get(`cut ${before}`)!.set(key, 1);
    }
  }
  const model = { direction: 'minimize' as const, objective: 'cost', constraints, variables };
  const solution = solve<string, string>(
    { ...model, variables: variables as ReadonlyMap<string, Coefficients<string>> },
    { precision: PRECISION, checkCycles: true, includeZeroVariables: false },
  );
  return solution.status === 'optimal' ? solution.result * time * money : null;
}
