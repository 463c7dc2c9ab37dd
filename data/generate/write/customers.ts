import { at } from '../at.ts';
import { BANDS, REGIONS } from '../parameters/regions.ts';
import { SEGMENTS } from '../parameters/segments.ts';
import { TIERS } from '../parameters/tiers.ts';
import { chance, integer, logNormal, uniform } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import { isoDay, LAST_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { flag, round, writeCsv } from './csv.ts';

const HEADER = `
  customer_id customer_name country_code region distance_band industry size_class
  customer_group wallet_share competitor_present machine_replacement_date forecast_shared
  payment_terms_days calendar_id latitude longitude returns_rate
  out_of_contract_requests_per_year`;
/** Machines from which a client is medium, large, very large. */
const SIZES = [
  { from: 120, id: 'XL' },
  { from: 45, id: 'L' },
  { from: 12, id: 'M' },
  { from: 0, id: 'S' },
] as const;

export function writeCustomers(folder: string, seed: number, { clients, sites }: World): void {
  const random = stream(seed, 'customer attributes');
  writeCsv(
    folder,
    'customers',
    HEADER,
    clients.map((client) => {
      const segment = SEGMENTS[client.segment];
      const rival = chance(
        random,
        client.segment === 'F' ? 0.9 : client.segment === 'B' ? 0.5 : 0.25,
      );
      const wallet = rival ? uniform(random, 0.15, 0.6) : uniform(random, 0.45, 0.95);
      const site = at(sites, at(client.sites, 0));
      return [
        client.id,
        `Client fictif ${client.id.slice(1)}`,
        client.country,
        at(REGIONS, client.region).id,
        at(BANDS, site.band).id,
        client.industry,
        SIZES.find(({ from }) => client.machines >= from)?.id ?? '',
        at(TIERS, client.tier).id,
        round(client.segment === 'F' ? Math.min(wallet, 0.4) : wallet, 2),
        flag(rival),
        isoDay(LAST_DAY).slice(0, 2) +
          String(integer(random, 27, 36)) +
          '-' +
          String(integer(random, 1, 12)).padStart(2, '0') +
          '-01',
        flag(client.forecastShared),
        at([30, 45, 60, 75], integer(random, client.segment === 'B' ? 1 : 0, 3)),
        client.calendar,
        round(site.latitude, 3),
        round(site.longitude, 3),
        round(segment.returnsRate * logNormal(random, 1, 0.3), 3),
        round(client.requests, 1),
      ];
    }),
  );
}
