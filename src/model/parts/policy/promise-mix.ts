import type { Case } from '../../case.ts';
import type { ClassFlows } from '../../matching/class-flows.ts';
import type { PartLists } from '../part-lists.ts';
import { patternFlows } from '../pattern-flows.ts';

/**
 * Promises made per order line of a part: [pattern of the lists][class the line comes from][class promised].
 *
 * A line of class `from` is promised `to` for the share of it that flows there; only the part of
 * class `to` that carries a due time counts.
 */
export function promiseMix(of: Case, flows: ClassFlows, lists: PartLists): Float64Array {
  const classes = of.classes.length;
  const due = of.measured.byClass.map(({ lines, promises }) => (lines > 0 ? promises / lines : 0));
  return patternFlows(flows, lists).map((share, at) => share * due[at % classes]!);
}
