import { at } from '../at.ts';
import { WORKSHOP } from '../parameters/workshop.ts';
import type { DrawnJob } from './job.ts';
import { OPEN_DAYS_PER_YEAR } from './open-days.ts';

const HOURS_PER_DAY = WORKSHOP.benchHoursPerYear / OPEN_DAYS_PER_YEAR;

/** When each unit is ready: office, parts, then the first bench free, first come first served; office again. */
export function readyUnits(jobs: readonly DrawnJob[]): Float64Array {
  const ready = new Float64Array(jobs.length);
  const queue = jobs
    .map((job, index) => ({ job, index, from: benchable(job) }))
    .sort((left, right) => left.from - right.from || left.index - right.index);
  const free = new Float64Array(WORKSHOP.benches);
  for (const { job, index, from } of queue) {
    const bench = free.indexOf(Math.min(...free));
    const ends = Math.max(from, at(free, bench)) + job.benchHours / HOURS_PER_DAY;
    free[bench] = ends;
    ready[index] = ends + WORKSHOP.afterBench * job.officeDays;
  }
  return ready;
}

function benchable({ received, officeDays, waitDays, postponedDays }: DrawnJob): number {
  return received + (1 - WORKSHOP.afterBench) * officeDays + waitDays + postponedDays;
}
