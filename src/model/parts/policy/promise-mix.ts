import type { Case } from '../../case.ts';
import type { ClassFlows } from '../../matching/class-flows.ts';

/**
 * Promises made per order line: [class the line comes from][class promised in the scenario].
 *
 * A line of class `from` is promised `to` for the share of it that flows there; only the part of
 * class `to` that carries a due time counts.
 */
export function promiseMix(of: Case, flows: ClassFlows): Float64Array {
  const classes = of.classes.length;
  const mix = new Float64Array(classes * classes);
  for (let from = 0; from < classes; from++) {
    let lines = 0;
    for (let to = 0; to < classes; to++) lines += flows.lines[from * classes + to]!;
    for (let to = 0; to < classes; to++) {
      const measured = of.measured.byClass[to]!;
      const due = measured.lines > 0 ? measured.promises / measured.lines : 0;
      mix[from * classes + to] = lines > 0 ? (flows.lines[from * classes + to]! / lines) * due : 0;
    }
  }
  return mix;
}
