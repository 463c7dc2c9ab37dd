import { covers, fastest, type Lane } from './lanes.ts';
import type { Places } from './places.ts';
import { travelOf, type Travel } from './travel.ts';

/** Own local point, own shelf, another platform (rescue), centre direct. */
const SOURCES = 4;

/** Hours from whoever may serve a line to its zone, by the lanes in use. */
export function sourceTravel(
  lanes: readonly Lane[],
  { shelves, shelfOf, ids, types }: Places,
  zones: readonly string[],
): Travel {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const delivery = lanes.filter(({ kind }) => kind === 'delivery');
  const transfer = lanes.filter(({ kind }) => kind === 'transfer');
  const isCentre = (id: string): boolean => types[placeOf.get(id) ?? -1] === 'central';
  const isShelf = (id: string): boolean => shelves.includes(placeOf.get(id) ?? -1);
  return travelOf(shelves.length, zones.length, SOURCES, (shelf, zone) => {
    const own = ids[shelves[shelf] ?? -1] ?? '';
    const isOther = (id: string): boolean => isShelf(id) && id !== own && !isCentre(id);
    const to = delivery.filter((lane) => covers(lane.to, zones[zone] ?? ''));
    // A rescue goes straight to the client of the shelf it helps: the transfer is its trip.
    const help = fastest(transfer, (lane) => lane.to === own && isOther(lane.from));
    const direct = fastest(to, ({ from }) => isOther(from));
    return [
      fastest(to, ({ from }) => !isShelf(from) && shelfOf[placeOf.get(from) ?? -1] === shelf),
      fastest(to, ({ from }) => from === own),
      direct <= help || Number.isNaN(help) ? direct : help,
      fastest(to, ({ from }) => isCentre(from)),
    ];
  });
}
