import type { Case } from '#model/case.ts';
import { caseOf } from './build/build.ts';
import { contextOf } from './build/context.ts';
import { measureLines, type LineMeasures } from './measure.ts';
import { missing, type Missing } from './missing.ts';
import { familiesOf, withPeople, type Family } from './people-promises.ts';
import type { ReadResult } from './read.ts';

/** Service as measured, on the whole extract and on its last 12 months. */
export interface Measures extends LineMeasures {
  /** Families whose promises are counted. */
  readonly perimeter: readonly Family[];
  /** Rows of each table: in = kept + repaired + rejected. */
  readonly rows: ReadResult['rows'];
  readonly lastYear: LineMeasures & { readonly from: string; readonly to: string };
}

export interface CaseMeasures {
  readonly of: Case;
  readonly measured: Measures;
  readonly missing: readonly Missing[];
}

/** The compact case with the measures that only whoever holds the lines can make. */
export function buildMeasures(read: ReadResult, id: string): CaseMeasures {
  const context = contextOf(read);
  const { lines, result, zone, year, dayOf } = context;
  const of = caseOf(context, id);
  const isOfYear = (day: number): boolean => day >= year.from && day <= year.to;
  const inYear = (row: number): boolean => {
    const due = result.due[row] ?? NaN;
    const day = Number.isNaN(due) ? (dayOf[row] ?? NaN) : Math.floor(zone.toLocal(due) / 1440);
    return isOfYear(day);
  };
  const { from, to } = of.measured;
  return {
    of,
    measured: {
      perimeter: familiesOf(context),
      rows: read.rows,
      ...withPeople(measureLines(lines, result, zone), context),
      lastYear: {
        from,
        to,
        ...withPeople(measureLines(lines, result, zone, inYear), context, isOfYear),
      },
    },
    missing: missing(read.tables),
  };
}
