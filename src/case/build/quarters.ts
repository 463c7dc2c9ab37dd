import type { Measured } from '#model/case.ts';
import { datesOf } from '../column.ts';
import { counts } from '../outcomes.ts';
import { inYear, type Context } from './context.ts';

const QUARTERS = 96;

/** Lines of the year by quarter-hour of the order; empty as soon as orders have no time of day. */
export function quartersOf(context: Context): Measured['quarters'] {
  const { lines, result, zone } = context;
  const { timed } = datesOf(lines, 'order_date');
  const counted = [0, 1, 2].map(() => new Uint32Array(QUARTERS));
  const [all, in24, in48] = counted;
  if (!timed.includes(1) || !all || !in24 || !in48) return empty();
  for (let row = 0; row < lines.rows; row++) {
    const from = result.ordered[row] ?? NaN;
    if (timed[row] !== 1 || !inYear(context, row) || !counts(result.outcome[row])) continue;
    const local = zone.toLocal(from);
    const quarter = Math.floor((local - 1440 * Math.floor(local / 1440)) / 15);
    const hours = ((result.delivered[row] ?? NaN) - from) / 60;
    all[quarter] = (all[quarter] ?? 0) + 1;
    in24[quarter] = (in24[quarter] ?? 0) + Number(hours <= 24);
    in48[quarter] = (in48[quarter] ?? 0) + Number(hours <= 48);
  }
  return { lines: all, within24h: in24, within48h: in48 };
}

function empty(): Measured['quarters'] {
  const [lines, within24h, within48h] = [new Uint32Array(), new Uint32Array(), new Uint32Array()];
  return { lines, within24h, within48h };
}
