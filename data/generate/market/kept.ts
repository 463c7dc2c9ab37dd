import type { Line } from '../demand/line.ts';
import { outcome } from '../report/promise.ts';
import { USUAL_KEPT } from '../parameters/loyalty.ts';
import type { World } from '../world/world.ts';
import { at } from '../at.ts';

const YEAR = 365;

/** Share of its promises a client saw kept over the year before a day; few promises say little. */
export function keptBefore(
  world: World,
  lines: readonly Line[],
): (client: number, day: number) => number {
  const seen = world.clients.map((): { day: number; kept: boolean }[] => []);
  for (const line of lines) {
    const found = outcome(world, line);
    if (found !== 'out') at(seen, line.client).push({ day: line.day, kept: found === 'kept' });
  }
  return (client, day) => {
    const year = at(seen, client).filter((line) => line.day < day && line.day >= day - YEAR);
    const kept = year.filter((line) => line.kept).length;
    const { share, promises } = USUAL_KEPT;
    return (kept + share * promises) / (year.length + promises);
  };
}
