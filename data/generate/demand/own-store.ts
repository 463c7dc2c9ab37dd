import { at } from '../at.ts';
import type { SegmentId } from '../parameters/segments.ts';
import type { Random } from '../random/sfc32.ts';
import { chance, integer } from '../random/samplers.ts';
import type { Client } from '../world/client.ts';
import type { World } from '../world/world.ts';
import type { ChoiceOfItem } from './choice-of-item.ts';

/** What a planned line asks for. */
export interface Wanted {
  readonly item: number;
  readonly quantity: number;
}

/** Clients whom no stop hurries, yet who keep at home what would cause one. */
const KEEPERS: readonly SegmentId[] = ['D', 'E'];
/** Of their planned lines for other parts, share that goes to a vital one instead. */
const INSTEAD = 0.34;
/** Vital parts come by so many; dearer ones are not kept at home, € before rescaling. */
const BATCH = [4, 8] as const;
const DEAREST = 1000;
/** Draws until a vital part of their machines is found. */
const TRIES = 12;

/**
 * A planned line as those who fill a store of their own pass it: vital parts rather than others, by the batch.
 *
 * @param random  a stream of its own: nobody else's lines move
 * @param years   from the extraction, negative
 * @param taken   items of the same order
 */
export function forOwnStore(
  random: Random,
  { world, choose }: { readonly world: World; readonly choose: ChoiceOfItem },
  client: Client,
  years: number,
  wanted: Wanted,
  taken: readonly number[],
): Wanted {
  if (!KEEPERS.includes(client.segment)) return wanted;
  if (isKept(wanted.item)) return { ...wanted, quantity: integer(random, ...BATCH) };
  if (!chance(random, INSTEAD)) return wanted;
  for (let turn = 0; turn < TRIES; turn += 1) {
    const item = choose(random, client, years, { planned: true, down: false });
    if (isKept(item) && !taken.includes(item)) return { item, quantity: integer(random, ...BATCH) };
  }
  return wanted;

  function isKept(item: number): boolean {
    const { criticality, rawCost } = at(world.items, item);
    return criticality === 'V' && rawCost <= DEAREST;
  }
}
