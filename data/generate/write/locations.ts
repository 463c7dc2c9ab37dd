import { at } from '../at.ts';
import { REGIONS } from '../parameters/regions.ts';
import { SHELVES } from '../world/locations.ts';
import type { World } from '../world/world.ts';
import { round, writeCsv } from './csv.ts';

const HEADER = `
  location_id location_type status parent_location_id regions_served country_code city
  latitude longitude fixed_cost_per_year fixed_cost_pass_through handling_cost_per_line
  order_cutoff_time holding_rate_per_year calendar_id`;
const HANDLING_PER_LINE = 26;

export function writeLocations(folder: string, { locations }: World): void {
  writeCsv(
    folder,
    'locations',
    HEADER,
    locations.map((location, index) => [
      location.id,
      location.type,
      'open',
      location.parent < 0 ? '' : at(locations, location.parent).id,
      at(REGIONS, location.region).id,
      location.country,
      location.city,
      round(location.latitude, 3),
      round(location.longitude, 3),
      location.fixedCost,
      location.passThrough,
      index < SHELVES ? HANDLING_PER_LINE : 0,
      '15:30',
      0.22,
      location.calendar,
    ]),
  );
}
