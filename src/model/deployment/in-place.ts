import type { Scenario } from '../scenario.ts';
import type { Rollout } from './rollout.ts';
import { WEEKS_PER_MONTH } from './wave-starts.ts';

/** Task whose end puts levers in place, by what their ids start with. What is not told is in place at once. */
const opens: Readonly<Record<string, string>> = {
  cutoffHour: 'T11',
  nightExpress: 'T10',
  'platforms.': 'T12',
  allocationRule: 'T15',
  rationingLevel: 'T15',
  stockPolicy: 'T09',
  serviceTarget: 'T09',
  'lists.': 'T09',
  deadStockScrapped: 'T09',
  'crews.': 'T14',
  slotRule: 'T14',
  remoteDiagnosisShare: 'T14',
  kitCompleteness: 'T14',
};

/** Months after the start of the plan at which a task is done; Infinity = the deployment leaves it out. */
export function doneAt({ schedule }: Rollout, task: string): number {
  const weeks = schedule.tasks.get(task)?.earliestFinish;
  return weeks === undefined ? Infinity : weeks / WEEKS_PER_MONTH;
}

/** A scenario as far as it is in place at a month of its plan: prerequisites that are not done change nothing yet. */
export function inPlaceAt(scenario: Scenario, rollout: Rollout, month: number): Scenario {
  return Object.fromEntries(
    Object.entries(scenario).filter(([id]) => {
      const task = Object.entries(opens).find(([start]) => id.startsWith(start))?.[1];
      return task === undefined || doneAt(rollout, task) <= month;
    }),
  );
}
