import { assumptions, deployments, type Deployment } from '../assumptions.ts';
import type { Case } from '../case.ts';
import { waveOrder } from '../chain/wave-order.ts';
import { choiceValue } from '../choice-value.ts';
import { leverValue } from '../lever-values.ts';
import type { Scenario } from '../scenario.ts';
import { criticalPath, type Schedule } from './critical-path.ts';
import { defaultPlan } from './default-plan.ts';
import { levelled } from './levelled.ts';
import { planUnder } from './plan-under.ts';
import type { PlanTask } from './plan-task.ts';

/** How, and when, the offers of a scenario reach the clients. */
export interface Rollout {
  readonly deployment: Deployment;
  /** Tasks that this way of deploying holds, at the durations in force, sharing the teams of the information system. */
  readonly tasks: readonly PlanTask[];
  readonly schedule: Schedule;
  readonly itCapacity: number;
  /** Clients, whole, ≥ 0. */
  readonly pilotSize: number;
  /** Weeks, > 0. */
  readonly rampWeeks: number;
  /** Wave of each segment, whole, from 1: [segment]. */
  readonly order: readonly number[];
}

/**
 * The deployment of a scenario: `deployment`, `plan.{task}.duration` (weeks), `plan.itCapacity` (teams), `pilotSize`
 * (clients), `rampWeeks`, `waves.{segment}` (1 to 3).
 *
 * @throws RangeError when a lever's value cannot be used
 */
export function rolloutOf(of: Case, scenario: Scenario): Rollout {
  const deployment = choiceValue(scenario, 'deployment', deployments, 'waves');
  const itCapacity = leverValue(scenario, 'plan.itCapacity', assumptions['plan.itCapacity']);
  const lasting = defaultPlan.map((task) => ({
    ...task,
    duration: leverValue(scenario, `plan.${task.name}.duration`, task.duration),
  }));
  const tasks = levelled(planUnder(lasting, deployment), 'informationSystem', itCapacity);
  const usual = waveOrder(of);
  return {
    ...{ deployment, tasks, itCapacity, schedule: criticalPath(tasks) },
    pilotSize: leverValue(scenario, 'pilotSize', assumptions.pilotSize),
    rampWeeks: leverValue(scenario, 'rampWeeks', assumptions.rampWeeks),
    order: of.segments.map(({ id }, row) => leverValue(scenario, `waves.${id}`, usual[row]!)),
  };
}

/** Values of its levers, by register id. */
export function rolloutValues(of: Case, rollout: Rollout): Record<string, number | string> {
  const { deployment, order, tasks } = rollout;
  const lasts = new Map(tasks.map(({ name, duration }) => [name, duration]));
  return {
    deployment,
    ...Object.fromEntries(
      defaultPlan.map(({ name, duration }) => [
        `plan.${name}.duration`,
        lasts.get(name) ?? duration,
      ]),
    ),
    ...Object.fromEntries(of.segments.map(({ id }, row) => [`waves.${id}`, order[row]!])),
  };
}
