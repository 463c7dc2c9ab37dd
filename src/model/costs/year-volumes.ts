import type { Case } from '../case.ts';
import type { ClassFlows } from '../matching/class-flows.ts';
import type { Volumes } from './cost-change.ts';

/** Order lines of a year by class promised, from flows [class today][class now]. */
export function linesByClass(of: Case, flows: ClassFlows): number[] {
  const classes = of.classes.length;
  return of.classes.map((_, k) => {
    let lines = 0;
    for (let from = 0; from < classes; from++) lines += flows.lines[from * classes + k]!;
    return lines;
  });
}

/** The volumes that drive the cost of a year. */
export function yearVolumes(
  of: Case,
  flows: ClassFlows,
  rest: Omit<Volumes, 'lines' | 'linesByOffer'>,
): Volumes {
  return { lines: linesByClass(of, flows), linesByOffer: Array.from(flows.byOffer), ...rest };
}
