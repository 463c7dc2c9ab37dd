import { LAST_YEAR } from '../demand/prices.ts';
import { COST_INFLATION, PRICE_INFLATION } from '../parameters/items.ts';
import { WORKSHOP } from '../parameters/workshop.ts';
import { fiscalYear } from '../time/timeline.ts';
import type { Job } from './job.ts';
import { dayAt } from './workshop-jobs.ts';

/** What a job given back cost and was billed, whole euros of its year: labour by the hour at the bench, parts by the act. */
export function jobMoney(job: Job): { cost: number; billed: number } {
  const { act, benchHours, billedFactor, partsFactor } = job;
  const years = LAST_YEAR - fiscalYear(dayAt(job.returned));
  const parts = (act.cost - WORKSHOP.labourPerHour * act.benchHours) * partsFactor;
  const byHour = WORKSHOP.billedByHour * (benchHours / act.benchHours - 1);
  return {
    cost: Math.round((WORKSHOP.labourPerHour * benchHours + parts) / (1 + COST_INFLATION) ** years),
    billed: Math.round((act.price * (1 + byHour) * billedFactor) / (1 + PRICE_INFLATION) ** years),
  };
}
