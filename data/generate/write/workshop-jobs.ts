import { at } from '../at.ts';
import { isoDay } from '../time/timeline.ts';
import type { Job } from '../workshop/job.ts';
import { jobMoney } from '../workshop/job-money.ts';
import { dayAt, isReturned, promisedDay } from '../workshop/workshop-jobs.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './csv.ts';
import { flag, round, writeCsv } from './csv.ts';

const HEADER = `
  job_id customer_id act equipment_id received_at promised_at returned_at bench_hours
  waiting_part_hours exchange postponed_by_customer cost billed`;
/** Clock hours of an open day of the workshop, nights and closed days included. */
const CLOCK_HOURS = (24 * 365) / 252;

export function writeWorkshopJobs(
  folder: string,
  { clients, machines }: World,
  jobs: readonly Job[],
): void {
  writeCsv(
    folder,
    'workshop_jobs',
    HEADER,
    jobs.map((job, index): Cell[] => {
      const machine = at(machines, job.machine);
      const money = isReturned(job) ? jobMoney(job) : undefined;
      return [
        index + 1,
        at(clients, machine.client).id,
        job.act.id,
        machine.id,
        isoDay(dayAt(job.received)),
        isoDay(promisedDay(job)),
        money ? isoDay(dayAt(job.returned)) : '',
        money ? round(job.benchHours, 1) : '',
        money ? Math.round(job.waitDays * CLOCK_HOURS) : '',
        flag(job.exchange),
        flag(job.postponedDays > 0),
        money?.cost ?? '',
        money?.billed ?? '',
      ];
    }),
  );
}
