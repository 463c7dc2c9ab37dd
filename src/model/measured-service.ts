import type { Case, Field, Workshop } from './case.ts';

/** Promises of a year, and those kept. */
export interface Promises {
  readonly promises: number;
  readonly kept: number;
}

/** How results name what is promised beside order lines. */
export const visitCode = 'visit';
export const workshopCode = 'workshop';

/** Visits: arrived no later than committed. */
export function visitPromises({ byResponse }: Field): Promises {
  return sum(byResponse);
}

/** Workshop jobs: given back no later than promised, exchanges and others. */
export function workshopPromises({ byAct }: Workshop): Promises {
  return sum(byAct.flatMap(({ own, exchange }) => [own, exchange]));
}

/** Every promise of a case with a code, in the order of results: classes of lines, visits, jobs. */
export function measuredPromises({ classes, measured, field, workshop }: Case): (Promises & {
  readonly code: string;
})[] {
  return [
    ...measured.byClass.map(({ promises, kept }, k) => ({
      code: classes[k]?.code ?? '',
      promises,
      kept,
    })),
    ...(field ? [{ code: visitCode, ...visitPromises(field) }] : []),
    ...(workshop ? [{ code: workshopCode, ...workshopPromises(workshop) }] : []),
  ];
}

function sum(each: readonly Promises[]): Promises {
  return each.reduce(
    (total, { promises, kept }) => ({
      promises: total.promises + promises,
      kept: total.kept + kept,
    }),
    { promises: 0, kept: 0 },
  );
}
