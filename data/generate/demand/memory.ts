import { at } from '../at.ts';
import { ITEMS } from '../parameters/items.ts';
import { POLICY } from '../parameters/policy.ts';
import { REGIONS } from '../parameters/regions.ts';
import { monthOf } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { Line } from './line.ts';

/** What planners remember: pieces asked for in each region over the last complete months. */
export interface Memory {
  /** Moves the window to the months before `month`. */
  advance(month: number): void;
  /** Pieces a month in a region, or in all of them. */
  mean(region: number, item: number): number;
  total(item: number): number;
}

export function memoryOf(world: World, lines: readonly Line[]): Memory {
  const width = REGIONS.length * ITEMS;
  const months: Int32Array[] = [];
  for (const line of lines) {
    const month = monthOf(line.day);
    while (months.length <= month) months.push(new Int32Array(width));
    const pieces = at(months, month);
    const cell = at(world.clients, line.client).region * ITEMS + line.item;
    pieces[cell] = at(pieces, cell) + line.quantity;
  }
  const window = new Int32Array(width);
  let reached = 0;
  return {
    advance(month) {
      for (; reached < month; reached += 1) {
        const added = at(months, reached);
        const dropped = months[reached - POLICY.memory];
        for (let cell = 0; cell < width; cell += 1) {
          window[cell] = at(window, cell) + at(added, cell) - (dropped?.[cell] ?? 0);
        }
      }
    },
    mean: (region, item) => at(window, region * ITEMS + item) / POLICY.memory,
    total(item) {
      let pieces = 0;
      for (let region = 0; region < REGIONS.length; region += 1)
        pieces += at(window, region * ITEMS + item);
      return pieces / POLICY.memory;
    },
  };
}
