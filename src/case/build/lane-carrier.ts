import { textOf, wordAt, type Tables } from '../column.ts';
import type { Classes } from './classes.ts';
import type { Context } from './context.ts';
import { activeLanes } from './lanes.ts';

/** Lines of a class by delivery mode; none when lines do not name theirs. */
export function modesUsed(
  { lines }: Context,
  { ofLine }: Classes,
  rank: number,
): ReadonlyMap<string, number> {
  const modes = textOf(lines, 'delivery_mode');
  const used = new Map<string, number>();
  for (let row = 0; row < lines.rows; row++) {
    const mode = wordAt(modes, row);
    if (ofLine[row] === rank && mode !== '') used.set(mode, (used.get(mode) ?? 0) + 1);
  }
  return used;
}

/** On-time share of the delivery lanes, of the modes used when they are known; null = unknown. */
export function laneCarrier({ lanes }: Tables, used: ReadonlyMap<string, number>): number | null {
  if (!lanes) return null;
  let [sum, weight] = [0, 0];
  for (const { kind, mode, onTime } of activeLanes(lanes)) {
    const times = used.size === 0 ? 1 : (used.get(mode) ?? 0);
    if (kind !== 'delivery' || Number.isNaN(onTime) || times === 0) continue;
    sum += times * onTime;
    weight += times;
  }
  // Sums of equal shares drift in the last digits.
  return weight > 0 ? Number((sum / weight).toFixed(6)) : null;
}
