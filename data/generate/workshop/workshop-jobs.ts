import { at } from '../at.ts';
import { WORKSHOP } from '../parameters/workshop.ts';
import { KEPT_START, LAST_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { drawJobs } from './draw-jobs.ts';
import { exchangedAt } from './exchange-pool.ts';
import type { Job } from './job.ts';
import { OPEN_DAYS } from './open-days.ts';
import { readyUnits } from './ready-units.ts';

/** Day of an open day of the workshop and of its fraction. */
export const dayAt = (openDays: number): number => at(OPEN_DAYS, Math.floor(openDays));

/** A unit of the pool leaves on the next open day. */
const DISPATCH = 1;

/** Jobs that the 36 months saw: given back in them, or still there at the end. */
export function workshopJobs(seed: number, world: World): Job[] {
  const drawn = drawJobs(seed, world);
  const ready = readyUnits(drawn);
  const exchanged = exchangedAt(world.machines, drawn, ready);
  return drawn
    .map((job, index): Job => {
      const served = exchanged.get(index);
      const returned = served === undefined ? at(ready, index) : served + DISPATCH;
      return { ...job, ready: at(ready, index), returned };
    })
    .filter(({ returned }) => dayAt(returned) >= KEPT_START);
}

/** Given back to the client before the extraction? */
export const isReturned = ({ returned }: Job): boolean => dayAt(returned) <= LAST_DAY;

/** Day by which the client was told he would have it. */
export const promisedDay = ({ received, exchange, act }: Job): number =>
  dayAt(received + (exchange ? WORKSHOP.exchangePromise : act.promiseDays));

export const isKept = (job: Job): boolean => dayAt(job.returned) <= promisedDay(job);
