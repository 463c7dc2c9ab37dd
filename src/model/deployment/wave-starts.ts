import type { Schedule } from './critical-path.ts';
import type { PlanTask } from './plan-task.ts';

/** Weeks to a month. */
export const WEEKS_PER_MONTH = 365.25 / 12 / 7;

/** When clients begin to move. */
export interface WaveStart {
  readonly task: string;
  /** Months after the start of the plan. */
  readonly month: number;
}

/** The pilot, then the waves, in the order of the plan; weeks of the schedule turned into months. */
export function waveStarts(tasks: readonly PlanTask[], schedule: Schedule): WaveStart[] {
  return tasks
    .filter(({ lane, duration }) => lane === 'wave' || (lane === 'pilot' && duration > 0))
    .map(({ name }) => ({
      task: name,
      month: schedule.tasks.get(name)!.earliestStart / WEEKS_PER_MONTH,
    }));
}
