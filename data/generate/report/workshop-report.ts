import type { History } from '../history.ts';
import { LAST_YEAR } from '../demand/prices.ts';
import { WORKSHOP } from '../parameters/workshop.ts';
import { fiscalYear } from '../time/timeline.ts';
import { jobMoney } from '../workshop/job-money.ts';
import { dayAt, isKept, isReturned } from '../workshop/workshop-jobs.ts';
import type { Row } from './row.ts';
import { millions, percent } from './row.ts';

export function workshopReport({ jobs, requests, gestures }: History): Row[] {
  const done = jobs.filter(
    (job) => isReturned(job) && fiscalYear(dayAt(job.returned)) === LAST_YEAR,
  );
  const sum = (of: (job: (typeof done)[number]) => number): number =>
    done.reduce((total, job) => total + of(job), 0);
  const billed = sum((job) => jobMoney(job).billed);
  const cost = sum((job) => jobMoney(job).cost);
  const promised = done.filter(({ postponedDays }) => postponedDays === 0);
  const busy = sum(({ benchHours }) => benchHours);
  return [
    ['workshop jobs of a year', String(done.length), '1,130'],
    ['benches busy', percent(busy, WORKSHOP.benches * WORKSHOP.benchHoursPerYear), '83 %'],
    [
      'workshop billed, margin',
      `${millions(billed)} · ${percent(billed - cost, billed)}`,
      '7.8 · 30 %',
    ],
    ['return dates kept', percent(promised.filter(isKept).length, promised.length), '82–86 %'],
    [
      'requests, gestures of 36 months',
      `${String(requests.length)} · ${String(gestures.length)}`,
      '11,000 · 2,300',
    ],
  ];
}
