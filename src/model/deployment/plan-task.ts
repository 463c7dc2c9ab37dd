import type { Task } from './critical-path.ts';

/** Kinds of prerequisite, and what follows them. */
export const lanes = [
  'gate',
  'organisation',
  'processes',
  'informationSystem',
  'infrastructure',
  'pilot',
  'customer',
  'wave',
] as const;
export type Lane = (typeof lanes)[number];

/** A task of the deployment plan; weeks. */
export interface PlanTask extends Task {
  readonly lane: Lane;
}
