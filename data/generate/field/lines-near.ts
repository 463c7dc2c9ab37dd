import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { REGIONS } from '../parameters/regions.ts';
import type { Random } from '../random/sfc32.ts';
import { integer } from '../random/samplers.ts';
import { SHELVES } from '../world/locations.ts';
import type { World } from '../world/world.ts';

/** Draws a line of a region passed around a minute: parts often asked for come often. */
export type DrawLine = (random: Random, region: number, minute: number) => Line;

/** Neighbours in time among which one is drawn, on each side. */
const NEIGHBOURS = 25;

/** Lines in a hurry that their region had, and those it missed. */
export function linesNear(
  world: World,
  lines: readonly Line[],
): { readonly missed: DrawLine; readonly served: DrawLine } {
  const missed: Line[][] = REGIONS.map(() => []);
  const served: Line[][] = REGIONS.map(() => []);
  for (const line of lines) {
    if (line.delivered < 0 || line.planned) continue;
    if (line.serviceClass !== '24H' && line.serviceClass !== 'AOG') continue;
    const { region } = at(world.clients, line.client);
    const absent = line.waited || (line.from !== region && line.from < SHELVES);
    at(absent ? missed : served, region).push(line);
  }
  return { missed: drawFrom(missed), served: drawFrom(served) };
}

/** Lines stand in order of time. */
function drawFrom(lists: readonly (readonly Line[])[]): DrawLine {
  return (random, region, minute) => {
    const list = at(lists, region);
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(list, middle).at < minute) low = middle + 1;
      else high = middle;
    }
    const near = low + integer(random, -NEIGHBOURS, NEIGHBOURS);
    return at(list, Math.min(list.length - 1, Math.max(0, near)));
  };
}
