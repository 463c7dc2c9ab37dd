import { quantiles } from '../probability/quantiles.ts';
import { triangular } from '../probability/triangular.ts';
import { mulberry32 } from '../probability/mulberry32.ts';
import { whole } from '../probability/refusal.ts';
import { criticalPath, type Task } from './critical-path.ts';
import type { Lane, PlanTask } from './plan-task.ts';

/** How far a task may run under and over its duration: parts of it, ≥ 0, under ≤ 1. */
export interface Spread {
  readonly under: number;
  readonly over: number;
}

/** Assumption: ten percent under; over, twenty, forty for the information system. */
export function defaultSpread(lane: Lane): Spread {
  return { under: 0.1, over: lane === 'informationSystem' ? 0.4 : 0.2 };
}

export interface SimulatedPlan {
  /** End of the plan, in the unit of the tasks. */
  readonly end: Readonly<Record<'mean' | 'p10' | 'p50' | 'p80' | 'p90', number>>;
  /** Share of draws in which the task is on the critical path: task → share. */
  readonly criticality: ReadonlyMap<string, number>;
}

/**
 * The end of a plan whose tasks last what a triangular law draws: mode its duration, independent of one
 * another. Unlike PERT's formula it sees the paths that are almost critical.
 *
 * Bound: draws × one critical path. Source: van Slyke (1963), from memory.
 *
 * @param tasks   as in `criticalPath`; under limited teams, those that `levelled` gives (their order holds)
 * @param spread  of a lane
 * @param draws   whole, ≥ 1
 * @param seed    whole number
 * @throws RangeError as `criticalPath`, or when an argument is out of range
 */
export function simulatePlan(
  tasks: readonly PlanTask[],
  spread: (lane: Lane) => Spread,
  draws: number,
  seed: number,
): SimulatedPlan {
  whole('draws', draws, 1);
  const draw = mulberry32(seed);
  const counts = new Map(tasks.map(({ name }) => [name, 0]));
  const ends: number[] = [];
  for (let k = 0; k < draws; k++) {
    const drawn = tasks.map(({ name, duration, predecessors, lane }): Task => {
      const { under, over } = spread(lane);
      const [low, high] = [duration * (1 - under), duration * (1 + over)];
      return { name, predecessors, duration: triangular(low, duration, high, draw()) };
    });
    const { duration, critical } = criticalPath(drawn);
    ends.push(duration);
    for (const name of critical) counts.set(name, counts.get(name)! + 1);
  }
  const [p10, p50, p80, p90] = quantiles(ends, [0.1, 0.5, 0.8, 0.9]);
  const mean = ends.reduce((sum, end) => sum + end, 0) / draws;
  return {
    end: { mean, p10: p10!, p50: p50!, p80: p80!, p90: p90! },
    criticality: new Map([...counts].map(([name, count]) => [name, count / draws])),
  };
}
