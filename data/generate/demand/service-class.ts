import { at } from '../at.ts';
import type { ServiceClass } from '../parameters/class-use.ts';
import { HELD_OFFERS } from '../parameters/held-offers.ts';
import { OFFERS, SLOW_REGIONS } from '../parameters/offers.ts';
import { REGIONS } from '../parameters/regions.ts';
import type { Random } from '../random/sfc32.ts';
import { chance, weighted } from '../random/samplers.ts';

const CLASSES = ['AOG', '24H', '48H', 'CATALOGUE'] as const;

/** The class the contract allows, unless the client asks for less. */
export function serviceClass(
  random: Random,
  {
    offer,
    region,
    planned,
    down,
  }: { offer: number; region: number; planned: boolean; down: boolean },
): ServiceClass {
  const { aogWhenDown, planned: whenPlanned, unplanned } = at(HELD_OFFERS, offer).use;
  if (down && chance(random, aogWhenDown)) return 'AOG';
  const asked = at(CLASSES, weighted(random, planned ? whenPlanned : unplanned));
  const slow = at(OFFERS, offer).id === 'O03' && SLOW_REGIONS.includes(at(REGIONS, region).id);
  return slow && asked === '24H' ? '48H' : asked;
}
