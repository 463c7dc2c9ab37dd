import { rounded } from '../marks/linear.ts';
import type { MeasureId } from './measure.ts';

/** Ends of a gauge. Money: 30 % around before, widened when a value leaves it; service: up to 100 %. */
export function gaugeDomain(
  id: MeasureId,
  { before, now, scenario }: Readonly<Record<'before' | 'now' | 'scenario', number | null>>,
  others: readonly (number | null)[] = [],
): [number, number] {
  const values = [before, now, scenario, ...others].filter((value) => value !== null);
  if (id === 'service') return [rounded(Math.min(0.8, ...values), 1, 2)[0], 1];
  const anchor = before ?? scenario ?? 0;
  const wide = 0.3 * Math.abs(anchor);
  const room = 0.05 * Math.max(...values.map(Math.abs));
  return rounded(
    Math.min(anchor - wide, Math.min(...values) - room),
    Math.max(anchor + wide, Math.max(...values) + room),
    6,
  );
}
