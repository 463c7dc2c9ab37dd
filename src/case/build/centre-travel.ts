import { covers, fastest, sooner, type Lane } from './lanes.ts';
import type { Places } from './places.ts';
import { travelOf, type Travel } from './travel.ts';

/** By day, by night; the same, through the shelf as a mere passing point when that is sooner. */
export const ROUTES = 4;

/**
 * Hours from the centre to the zones of each shelf, without the shelf's stock.
 *
 * By day: the lanes in use. By night: those and the centre's deliveries that nobody uses yet. Through the
 * shelf: the fastest lane to it, then its own fastest delivery.
 *
 * @param lanes  in use or not
 */
export function centreTravel(
  lanes: readonly Lane[],
  { shelves, ids, types }: Places,
  zones: readonly string[],
): Travel {
  const centre = ids[types.indexOf('central')] ?? '';
  const inUse = lanes.filter(({ active }) => active);
  return travelOf(shelves.length, zones.length, ROUTES, (shelf, zone) => {
    const own = ids[shelves[shelf] ?? -1] ?? '';
    const to = lanes.filter(
      ({ kind, to: end }) => kind === 'delivery' && covers(end, zones[zone] ?? ''),
    );
    const night = fastest(to, ({ from }) => from === centre);
    const day = fastest(to, ({ from, active }) => active && from === centre);
    const through =
      fastest(inUse, ({ from, to: end }) => from === centre && end === own) +
      fastest(to, ({ from, active }) => active && from === own);
    return [day, night, sooner(day, through), sooner(night, through)];
  });
}
