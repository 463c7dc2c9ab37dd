import type { PlanTask } from './plan-task.ts';

/**
 * The prerequisites of a redesigned portfolio, from the approved perimeter to the withdrawal of the old
 * offers: 22 tasks, weeks. Assumptions for the reader to change (`plan.{task}.duration`); their names
 * are words of the site.
 */
export const defaultPlan: readonly PlanTask[] = [
  task('T01', 2, [], 'gate'),
  task('T02', 3, ['T01'], 'organisation'),
  task('T03', 6, ['T01'], 'processes'),
  task('T04', 4, ['T01'], 'processes'),
  task('T05', 14, ['T04'], 'informationSystem'),
  task('T06', 16, ['T03'], 'informationSystem'),
  task('T07', 10, ['T03'], 'informationSystem'),
  task('T08', 5, ['T01'], 'processes'),
  task('T09', 8, ['T08', 'T11'], 'infrastructure'),
  task('T10', 10, ['T08'], 'infrastructure'),
  task('T11', 8, ['T02'], 'infrastructure'),
  task('T12', 18, ['T09', 'T10'], 'infrastructure'),
  task('T13', 4, ['T03'], 'organisation'),
  task('T14', 5, ['T05'], 'organisation'),
  task('T15', 4, ['T05', 'T07'], 'informationSystem'),
  task('T16', 10, ['T09', 'T10', 'T13', 'T14', 'T15'], 'pilot'),
  task('T17', 2, ['T16'], 'gate'),
  task('T18', 6, ['T13', 'T17'], 'customer'),
  task('T19', 8, ['T18'], 'wave'),
  task('T20', 8, ['T06', 'T19'], 'wave'),
  task('T21', 12, ['T19'], 'wave'),
  task('T22', 4, ['T12', 'T20', 'T21'], 'gate'),
];

function task(
  name: string,
  duration: number,
  predecessors: readonly string[],
  lane: PlanTask['lane'],
): PlanTask {
  return { name, duration, predecessors, lane };
}
