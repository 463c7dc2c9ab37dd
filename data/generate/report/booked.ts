import type { Field } from '../field/field.ts';
import type { VisitVolume, VolumeName } from '../parameters/activities.ts';
import type { Gesture } from '../relations/gestures.ts';
import type { Request } from '../relations/requests.ts';
import { fiscalYear, yearOfMonth } from '../time/timeline.ts';
import type { Job } from '../workshop/job.ts';
import { jobMoney } from '../workshop/job-money.ts';
import { dayAt, isReturned } from '../workshop/workshop-jobs.ts';
import type { World } from '../world/world.ts';
import { visitVolumes } from './visit-volumes.ts';

/** What tables of their own hold of a year: volumes, and euros by driver where every euro stands in a row. */
export interface Booked {
  readonly volumes: Readonly<
    Record<Extract<VolumeName, 'requests' | 'workshop' | VisitVolume>, number>
  >;
  readonly euros: Readonly<Record<string, number>>;
}

export interface BookedTables {
  readonly jobs: readonly Job[];
  readonly requests: readonly Request[];
  readonly gestures: readonly Gesture[];
  readonly field: Field;
}

export function bookedOf(
  world: World,
  { jobs, requests, gestures, field }: BookedTables,
  year: number,
): Booked {
  const done = jobs.filter((job) => isReturned(job) && fiscalYear(dayAt(job.returned)) === year);
  const given = gestures.filter(({ day }) => fiscalYear(day) === year);
  return {
    volumes: {
      workshop: done.length,
      requests: requests.filter(({ day }) => fiscalYear(day) === year).length,
      ...visitVolumes(world, field.visits, year),
    },
    euros: {
      workshop: done.reduce((sum, job) => sum + jobMoney(job).cost, 0),
      penalty: field.penalties
        .filter(({ month }) => yearOfMonth(month) === year)
        .reduce((sum, { amount }) => sum + amount, 0),
      goodwill: given.reduce((sum, { amount }) => sum + amount, 0),
    },
  };
}
