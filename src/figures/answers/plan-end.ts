import type { PlanReading } from '#model/readings/plan.ts';
import type { ReadAnswer } from './answer.ts';

/** Week in which the plan ends. */
export const planEnd: ReadAnswer = {
  reading: 'plan',
  number: (read) => (read as PlanReading).end,
};
