import { at } from '../at.ts';
import { BANDS, REGIONS } from '../parameters/regions.ts';
import type { World } from '../world/world.ts';
import { round, writeCsv } from './csv.ts';

const HEADER = `
  site_id customer_id region distance_band serving_location_id country_code latitude longitude
  calendar_id`;

export function writeSites(folder: string, { clients, sites, locations }: World): void {
  writeCsv(
    folder,
    'sites',
    HEADER,
    sites.map((site) => {
      const client = at(clients, site.client);
      return [
        site.id,
        client.id,
        at(REGIONS, client.region).id,
        at(BANDS, site.band).id,
        at(locations, client.region).id,
        client.country,
        round(site.latitude, 3),
        round(site.longitude, 3),
        site.calendar,
      ];
    }),
  );
}
