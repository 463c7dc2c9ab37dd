import type { Case } from '../case.ts';
import { measuredPromises, visitCode, workshopCode } from '../measured-service.ts';
import { weightedMean } from '../nullable.ts';
import type { Triangle } from '../results.ts';
import type { Year } from './year.ts';

/** One kind of promise in a scenario: its share kept at the scenario's promises, and at today's. */
interface Kept {
  readonly code: string;
  readonly promises: number;
  readonly share: number | null;
  /** Today's promises of the kind, kept as the scenario keeps each of them. */
  readonly promisesToday: number;
  readonly shareAtTodaysMix: number | null;
}

/** Lines by class, visits, jobs: what a year promises and keeps. */
export function promisesKept(
  of: Case,
  { parts: { service }, people: { field, workshop } }: Year,
  today: Year,
): Pick<Triangle, 'service' | 'constantMix' | 'serviceByClass' | 'promisesByClass'> {
  const measured = measuredPromises(of);
  const kinds = measured.map(({ code, promises: promisesToday, kept }, row): Kept => {
    const base = { code, promisesToday };
    if (row < of.classes.length) {
      const share = service.byClass[row] ?? null;
      return { ...base, promises: service.promises[row]!, share, shareAtTodaysMix: null };
    }
    const asMeasured = promisesToday > 0 ? kept / promisesToday : null;
    const same = {
      ...base,
      promises: promisesToday,
      share: asMeasured,
      shareAtTodaysMix: asMeasured,
    };
    if (code === visitCode && field && today.people.field)
      return { ...base, ...moved(field, field.byResponse, today.people.field.byResponse) };
    if (code === workshopCode && workshop && today.people.workshop)
      return { ...base, ...moved(workshop, workshop.byAct, today.people.workshop.byAct) };
    return same;
  });
  const lines = kinds.slice(0, of.classes.length);
  const people = kinds.slice(of.classes.length);
  return {
    service: weightedMean(
      kinds.map(({ share }) => share),
      kinds.map(({ promises }) => promises),
    ),
    constantMix: weightedMean(
      [service.constantMix, ...people.map(({ shareAtTodaysMix }) => shareAtTodaysMix)],
      [
        lines.reduce((sum, { promisesToday }) => sum + promisesToday, 0),
        ...people.map(({ promisesToday }) => promisesToday),
      ],
    ),
    serviceByClass: Object.fromEntries(kinds.map(({ code, share }) => [code, share])),
    promisesByClass: Object.fromEntries(kinds.map(({ code, promises }) => [code, promises])),
  };
}

interface Row {
  readonly promises: number;
  readonly kept: number | null;
}

/** Rows of the scenario, weighed by its promises and by those of today. */
function moved(
  { promises, kept }: { readonly promises: number; readonly kept: number },
  rows: readonly (Row & { readonly hours?: number | null })[],
  then: readonly (Row & { readonly hours?: number | null })[],
): Pick<Kept, 'promises' | 'share' | 'shareAtTodaysMix'> {
  const weights = rows.map((row, k) => {
    const same = 'hours' in row ? then.find(({ hours }) => hours === row.hours) : then[k];
    return same?.promises ?? 0;
  });
  return {
    promises,
    share: promises > 0 ? kept / promises : null,
    shareAtTodaysMix: weightedMean(
      rows.map((row) => row.kept),
      weights,
    ),
  };
}
