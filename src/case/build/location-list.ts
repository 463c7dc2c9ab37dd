import type { Location } from '#model/case.ts';
import { numbersOf, textOf, wordAt, type Table } from '../column.ts';
import type { Context } from './context.ts';
import { fastest, type Lane } from './lanes.ts';
import type { Places } from './places.ts';

/** Open locations with their supplier and the transit from it. */
export function locationList(
  { settings }: Context,
  locations: Table,
  places: Places,
  routes: readonly Lane[],
): Location[] {
  const cities = textOf(locations, 'city');
  const latitude = numbersOf(locations, 'latitude');
  const longitude = numbersOf(locations, 'longitude');
  const fixed = numbersOf(locations, 'fixed_cost_per_year');
  const passing = numbersOf(locations, 'fixed_cost_pass_through');
  return places.rows.map((row, place) => {
    const id = places.ids[place] ?? '';
    const parent = places.parents[place] ?? -1;
    const from = places.ids[parent] ?? '';
    const hours = fastest(
      routes,
      (lane) => lane.kind === 'replenishment' && lane.from === from && lane.to === id,
    );
    const city = wordAt(cities, row) || id;
    return {
      id,
      label: settings.labels.get(id) ?? { fr: city, en: city },
      type: places.types[place] ?? 'local',
      parent,
      transitDays: parent < 0 || Number.isNaN(hours) ? 0 : hours / 24,
      at: pointOf(latitude[row] ?? NaN, longitude[row] ?? NaN),
      passThroughShare: shareLeft(passing[row] ?? NaN, fixed[row] ?? NaN),
    };
  });
}

function pointOf(latitude: number, longitude: number): Location['at'] {
  return Number.isFinite(latitude + longitude) ? { latitude, longitude } : null;
}

function shareLeft(passing: number, fixed: number): number {
  return fixed > 0 && passing >= 0 ? passing / fixed : 1;
}
