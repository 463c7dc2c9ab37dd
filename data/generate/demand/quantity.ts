import type { Random } from '../random/sfc32.ts';
import { chance, geometric, integer } from '../random/samplers.ts';
import type { Item } from '../world/items.ts';

/** One piece most of the time, else a geometric tail; planned lines ask for three to eight usual quantities of what is cheap. */
export function quantity(random: Random, item: Item, planned: boolean): number {
  const usual = chance(random, item.single) ? 1 : 2 + geometric(random, 0.55);
  if (!planned) return usual;
  if (item.rawCost > 1000) return usual;
  if (item.movement !== 'F' || item.rawCost > 400)
    return integer(random, 1, item.rawCost > 300 ? 2 : 3);
  return integer(random, 3, 8);
}
