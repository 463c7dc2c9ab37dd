import { assumptions, changePairs, usualScore } from '#model/assumptions.ts';
import type { Lever } from '../lever.ts';
import { number } from './entry.ts';

const page = 'change';
/** They say how much of the gain people let through; the triangle is that of a change which everyone follows. */
const assumed = (by: Lever['decidedBy']) => ['assumed', by, []] as const;

/** Levers of step 8: how ready each team is, and what holds the change back. */
export const change: readonly Lever[] = [
  number(page, 'change.readiness.{team}', ['level', 1, 5, 1, 2], usualScore, assumed('service'), {
    members: changePairs,
  }),
  number(
    page,
    'derogationRate',
    ['share', 0, 0.3, 0.01, 0.05],
    assumptions.derogationRate,
    assumed('sales'),
  ),
  number(
    page,
    'incentiveAlignment',
    ['share', 0, 1, 0.05, 0.2],
    assumptions.incentiveAlignment,
    assumed('sales'),
  ),
  number(
    page,
    'coachingHours',
    ['hours', 0, 8, 0.5, 2],
    assumptions.coachingHours,
    assumed('service'),
  ),
];
