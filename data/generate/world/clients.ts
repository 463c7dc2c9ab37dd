import { at } from '../at.ts';
import { BANDS, REGIONS } from '../parameters/regions.ts';
import { SEGMENTS } from '../parameters/segments.ts';
import { quotas } from '../random/quotas.ts';
import { chance, integer, logNormal, shuffle, uniform, weighted } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import type { CalendarId } from '../time/calendars.ts';
import type { Client, Site } from './client.ts';
import { behaviour, rangeMix } from './behaviour.ts';
import { drafts } from './draft.ts';
import { offersOfClients } from './offers-of-clients.ts';
import { regionsOfClients } from './regions-of-clients.ts';
import { tiersOfClients } from './tiers-of-clients.ts';

const SITES = 900;

export function clientsAndSites(seed: number): { clients: Client[]; sites: Site[] } {
  const list = drafts(seed);
  const regions = regionsOfClients(list);
  const offers = offersOfClients(seed, list, regions);
  const tiers = tiersOfClients(seed, list);
  const random = stream(seed, 'clients');
  const extraSites = quotas(
    SITES - list.length,
    list.map(({ machines }) => machines ** 0.8),
  );
  const bands = shuffle(
    stream(seed, 'bands'),
    quotas(
      SITES,
      BANDS.map(({ share }) => share),
    ).flatMap((count, band) => Array.from({ length: count }, () => band)),
  );
  const sites: Site[] = [];
  const clients = list.map((draft, index) => {
    const region = at(regions, index);
    const segment = SEGMENTS[draft.segment];
    const { centreOf, countries } = at(REGIONS, region);
    const [country] = at(
      countries,
      weighted(
        random,
        countries.map(([, share]) => share),
      ),
    );
    const [industry] = at(
      segment.industries,
      weighted(
        random,
        segment.industries.map(([, share]) => share),
      ),
    );
    const calendar: CalendarId = industry === 'airport' ? 'ALWAYS' : country;
    const count = Math.min(at(extraSites, index) + 1, draft.machines);
    const own = quotas(
      draft.machines - count,
      Array.from({ length: count }, () => uniform(random, 0.5, 1.5)),
    ).map((machines) => {
      const band = at(bands, sites.length);
      const turn = uniform(random, 0, 2 * Math.PI);
      const far = at(BANDS, band).degrees * uniform(random, 0.7, 1.1);
      sites.push({
        id: `S${String(sites.length + 1).padStart(3, '0')}`,
        client: index,
        band,
        machines: machines + 1,
        calendar,
        latitude: centreOf[0] + far * Math.sin(turn),
        longitude: centreOf[1] + far * 1.4 * Math.cos(turn),
      });
      return sites.length - 1;
    });
    return {
      index,
      id: `C${String(index + 1).padStart(3, '0')}`,
      segment: draft.segment,
      tier: at(tiers, index),
      region,
      country,
      industry,
      machines: draft.machines,
      lines: draft.lines,
      ...behaviour(random, draft),
      values24: chance(random, segment.values24),
      loud: draft.loud,
      jewel: draft.jewel,
      downtimeCost: logNormal(random, segment.downtimeCost, 0.5),
      forecastShared: chance(random, segment.forecastShared),
      seasonStart: draft.segment === 'C' ? integer(random, 0, 364) : -1,
      rangeMix: rangeMix(random, industry),
      offer: at(offers, index),
      calendar,
      sites: own,
    };
  });
  return { clients, sites };
}
