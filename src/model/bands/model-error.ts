import { logit, logitShift } from '../logit-shift.ts';
import { plus } from '../nullable.ts';
import type { Results, Triangle } from '../results.ts';
import type { Drawn, Uncertain } from './uncertain.ts';

/** A triangular law this far on either side of 0, in deviations. */
const REACH = Math.sqrt(6);

/**
 * What the model is wrong by today, as entries to draw: `gap.{class code}` on the logit scale, `gap.stock` as a share
 * of stock. Triangular around 0, its standard deviation the gap seen: the sign of tomorrow's error is not known from
 * today's.
 *
 * Only what has a gap is drawn: promises of order lines, and stock. Both states bear the same error, so that most of
 * it cancels in their difference: all of it when nothing changes.
 */
export function errorEntries({ before, gap }: Results): Uncertain[] {
  const classes = Object.entries(gap.byClass).map(([code, off]): Uncertain => {
    const share = before.serviceByClass[code] ?? null;
    if (off === null || share === null) return entry(`gap.${code}`, 0);
    return entry(`gap.${code}`, logit(share + off) - logit(share));
  });
  const stock = gap.stock !== null && before.stock ? gap.stock / before.stock : 0;
  return [...classes, entry('gap.stock', stock)];
}

function entry(id: string, deviation: number): Uncertain {
  const reach = REACH * Math.abs(deviation);
  return { id, low: -reach, high: reach, default: 0 };
}

/**
 * A triangle, the error drawn added: to the share kept of each class, to the two averages by their promises, to stock and
 * what it ties up. Cost is left as it is: its share of these errors is below that of its own entries.
 *
 * @param today  whose promises weigh at constant mix
 * @param drawn  may hold other entries
 */
export function withError(triangle: Triangle, today: Triangle, drawn: Drawn): Triangle {
  const moved: Record<string, number | null> = {};
  const added: Record<string, number> = {};
  for (const [code, share] of Object.entries(triangle.serviceByClass)) {
    const error = drawn[`gap.${code}`] ?? 0;
    moved[code] = share === null ? null : logitShift(share, 0.5, 1 / (1 + Math.exp(-error)));
    added[code] = (moved[code] ?? 0) - (share ?? 0);
  }
  const stock = triangle.stock === null ? 0 : triangle.stock * (drawn['gap.stock'] ?? 0);
  return {
    ...triangle,
    serviceByClass: moved,
    service: plus(triangle.service, weighed(added, triangle.promisesByClass)),
    constantMix: plus(triangle.constantMix, weighed(added, today.promisesByClass)),
    stock: plus(triangle.stock, stock),
    workingCapital: plus(triangle.workingCapital, stock),
  };
}

function weighed(
  values: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const sum = Object.entries(values).reduce(
    (all, [code, value]) => all + value * (weights[code] ?? 0),
    0,
  );
  return total > 0 ? sum / total : 0;
}
