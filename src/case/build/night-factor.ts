import { covers, type Lane } from './lanes.ts';
import type { Places } from './places.ts';

const NEXT_DAY = 24;

/**
 * What a shipment costs by the centre's lanes that nobody uses yet, as a multiple of the shelf's own cheapest
 * next-day delivery, weighted by lines; 1 when there are none, or no cost is known.
 *
 * @param lanes  in use or not
 * @param lines  [shelf][zone]
 */
export function nightFactorOf(
  lanes: readonly Lane[],
  { shelves, ids, types }: Places,
  zones: readonly string[],
  lines: readonly Float64Array[],
): number {
  const centre = ids[types.indexOf('central')] ?? '';
  const cheapest = (zone: string, is: (lane: Lane) => boolean): number =>
    lanes
      .filter((lane) => lane.kind === 'delivery' && covers(lane.to, zone) && is(lane))
      .reduce((least, { cost }) => (cost < least ? cost : least), Infinity);
  let [night, day] = [0, 0];
  shelves.forEach((place, shelf) => {
    const own = ids[place] ?? '';
    if (own === centre) return;
    zones.forEach((zone, index) => {
      const count = lines[shelf]?.[index] ?? 0;
      const dear = cheapest(zone, ({ from, active }) => from === centre && !active);
      const usual = cheapest(
        zone,
        ({ from, active, hours }) => from === own && active && hours <= NEXT_DAY,
      );
      if (count === 0 || dear === Infinity || usual === Infinity) return;
      night += count * dear;
      day += count * usual;
    });
  });
  return day > 0 ? night / day : 1;
}
