import { at } from '../at.ts';
import { NEEDS_PART, PART_MISSING } from '../parameters/field.ts';
import type { Random } from '../random/sfc32.ts';
import { chance } from '../random/samplers.ts';
import type { World } from '../world/world.ts';
import type { Call } from './call.ts';
import { HOUR } from './hour.ts';
import type { DrawLine } from './lines-near.ts';

/** The part a stop needs and when it is on site; −1 = no part, or since when it is in the van. */
export interface NeededPart {
  readonly item: number;
  readonly onSite: number;
}

export const NO_PART: NeededPart = { item: -1, onSite: -1 };
const LEAST = 10 * HOUR;

/** Lines of an order: the last to come, or what replaces it after the longest wait, minutes. */
export function orderedPart({ lines, reported }: Call, longest: number): NeededPart {
  let last = NO_PART;
  for (const { item, delivered } of lines) {
    const onSite = delivered < 0 ? Infinity : delivered;
    if (onSite > last.onSite) last = { item, onSite };
  }
  return { item: last.item, onSite: Math.min(last.onSite, reported + longest) };
}

/** No order says what was needed: often nothing, else a part of the van, or one the region's shelf missed in those days. */
export function vanPart(
  random: Random,
  world: World,
  draws: { readonly missed: DrawLine; readonly served: DrawLine },
  call: Call,
  { arrived, longest }: { arrived: number; longest: number },
): NeededPart {
  if (call.reason === 'comfort' || !chance(random, NEEDS_PART)) return NO_PART;
  const { region } = at(world.clients, call.client);
  if (!chance(random, PART_MISSING)) {
    return { item: draws.served(random, region, arrived).item, onSite: -1 };
  }
  const { item, delivered, at: asked } = draws.missed(random, region, arrived);
  const wait = Math.min(longest, Math.max(LEAST, delivered - asked));
  return { item, onSite: arrived + wait };
}
