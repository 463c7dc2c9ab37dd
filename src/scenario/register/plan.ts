import { assumptions, planTasks } from '#model/assumptions.ts';
import type { Lever } from '../lever.ts';
import { all, number } from './entry.ts';

const page = 'plan';
const assumed = (by: Lever['decidedBy']) => ['assumed', by, all] as const;

/** Levers of step 7: how long each task takes, who shares what, in what order clients move. */
export const plan: readonly Lever[] = [
  number(page, 'plan.{task}.duration', ['weeks', 0.5, 40, 0.5, 4], 'case', assumed('planning'), {
    members: planTasks,
  }),
  number(
    page,
    'plan.itCapacity',
    ['teams', 1, 4, 1, 2],
    assumptions['plan.itCapacity'],
    assumed('planning'),
  ),
  number(page, 'waves.{segment}', ['wave', 1, 3, 1, 2], 'case', assumed('sales')),
  number(page, 'pilotSize', ['clients', 20, 120, 1, 10], assumptions.pilotSize, assumed('sales')),
  number(page, 'rampWeeks', ['weeks', 4, 16, 1, 4], assumptions.rampWeeks, [
    'assumed',
    'sales',
    [],
  ]),
];
