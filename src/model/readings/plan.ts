import type { Case } from '../case.ts';
import { defaultPlan } from '../deployment/default-plan.ts';
import type { Lane } from '../deployment/plan-task.ts';
import { rolloutOf, type Rollout } from '../deployment/rollout.ts';
import { defaultSpread, simulatePlan } from '../deployment/simulate-plan.ts';
import type { Scenario } from '../scenario.ts';

export interface PlannedTask {
  readonly name: string;
  readonly lane: Lane;
  /** Weeks, in force and as the plan has them. */
  readonly duration: number;
  readonly usual: number;
  /** Weeks after the start of the plan. */
  readonly start: number;
  readonly end: number;
  /** Weeks it may be late without moving the end. */
  readonly slack: number;
  /** Share of the draws in which it sets the end, in [0, 1]. */
  readonly criticality: number;
}

export interface PlanReading {
  readonly deployment: Rollout['deployment'];
  /** In the order of the plan; those the deployment leaves out are not there. */
  readonly tasks: readonly PlannedTask[];
  /** Week it ends; half of the draws end before p50, eight in ten before p80. */
  readonly end: number;
  readonly p50: number;
  readonly p80: number;
  /** Names of the tasks that set the end, in their order. */
  readonly critical: readonly string[];
  readonly itCapacity: number;
  /** Last day of the data, YYYY-MM-DD: weeks are counted from it. */
  readonly from: string;
}

const DRAWS = 1000;
const SEED = 7;

/**
 * When each task of the deployment runs, and how sure the end is.
 *
 * Bound: 1,000 draws of one critical path of 22 tasks.
 *
 * @throws RangeError when a lever's value cannot be used
 */
export function planReading(of: Case, scenario: Scenario): PlanReading {
  const { tasks, schedule, deployment, itCapacity } = rolloutOf(of, scenario);
  const { end, criticality } = simulatePlan(tasks, defaultSpread, DRAWS, SEED);
  const usual = new Map(defaultPlan.map(({ name, duration }) => [name, duration]));
  return {
    ...{ deployment, itCapacity, from: of.extractedOn },
    tasks: tasks.map(({ name, lane, duration }) => {
      const { earliestStart, earliestFinish, slack } = schedule.tasks.get(name)!;
      return {
        ...{ name, lane, duration, usual: usual.get(name)! },
        ...{ start: earliestStart, end: earliestFinish, slack },
        criticality: criticality.get(name)!,
      };
    }),
    ...{ end: schedule.duration, p50: end.p50, p80: end.p80, critical: schedule.critical },
  };
}
