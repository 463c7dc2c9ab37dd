import { numbersOf, type Table } from '../column.ts';
import { fastest, type Lane } from './lanes.ts';
import type { Places } from './places.ts';

/** The other platforms of each shelf, by the hours of their transfer to it, then as the crow flies: [shelf]. */
export function neighboursOf(
  locations: Table,
  { shelves, ids, types, rows }: Places,
  lanes: readonly Lane[],
): number[][] {
  const latitude = numbersOf(locations, 'latitude');
  const longitude = numbersOf(locations, 'longitude');
  const transfers = lanes.filter(({ kind, active }) => kind === 'transfer' && active);
  const placeOf = (shelf: number): number => shelves[shelf] ?? -1;
  const hours = (from: number, to: number): number => {
    const found = fastest(
      transfers,
      (lane) => lane.from === ids[placeOf(from)] && lane.to === ids[placeOf(to)],
    );
    return Number.isNaN(found) ? Infinity : found;
  };
  const squareDistance = (a: number, b: number): number => {
    const [from, to] = [rows[placeOf(a)] ?? -1, rows[placeOf(b)] ?? -1];
    const north = (latitude[from] ?? NaN) - (latitude[to] ?? NaN);
    const east = (longitude[from] ?? NaN) - (longitude[to] ?? NaN);
    const narrowing = Math.cos((((latitude[from] ?? NaN) + (latitude[to] ?? NaN)) * Math.PI) / 360);
    return north ** 2 + (east * narrowing) ** 2 || 0;
  };
  const platforms = shelves.flatMap((place, shelf) => (types[place] === 'regional' ? [shelf] : []));
  return shelves.map((place, shelf) =>
    types[place] === 'central'
      ? []
      : platforms
          .filter((other) => other !== shelf)
          .map((other) => ({ other, time: hours(other, shelf), far: squareDistance(other, shelf) }))
          .sort(
            (a, b) => (a.time === b.time ? a.far - b.far : a.time - b.time) || a.other - b.other,
          )
          .map(({ other }) => other),
  );
}
