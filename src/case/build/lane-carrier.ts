import { textOf, wordAt } from '../column.ts';
import type { Classes } from './classes.ts';
import type { Context } from './context.ts';
import { activeLanes } from './lanes.ts';

/** On-time share of the delivery lanes, of the modes the class uses when lines name theirs; null = unknown. */
export function laneCarrier(
  { tables, lines }: Context,
  { ofLine }: Classes,
  rank: number,
): number | null {
  if (!tables.lanes) return null;
  const modes = textOf(lines, 'delivery_mode');
  const used = new Map<string, number>();
  for (let row = 0; row < lines.rows; row++) {
    const mode = wordAt(modes, row);
    if (ofLine[row] === rank && mode !== '') used.set(mode, (used.get(mode) ?? 0) + 1);
  }
  let [sum, weight] = [0, 0];
  for (const { kind, mode, onTime } of activeLanes(tables.lanes)) {
    const times = used.size === 0 ? 1 : (used.get(mode) ?? 0);
    if (kind !== 'delivery' || Number.isNaN(onTime) || times === 0) continue;
    sum += times * onTime;
    weight += times;
  }
  // Sums of equal shares drift in the last digits.
  return weight > 0 ? Number((sum / weight).toFixed(6)) : null;
}
