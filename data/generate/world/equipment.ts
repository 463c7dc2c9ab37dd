import { at } from '../at.ts';
import { OFFERS } from '../parameters/offers.ts';
import { RANGES } from '../parameters/items.ts';
import { quotas } from '../random/quotas.ts';
import { chance, integer, logNormal, normal, uniform, weighted } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import { LAST_DAY } from '../time/timeline.ts';
import type { Client, Site } from './client.ts';

export interface Machine {
  readonly id: string;
  readonly client: number;
  readonly site: number;
  readonly installation: string;
  readonly range: number;
  readonly model: string;
  readonly installed: number;
  readonly criticality: 'A' | 'B' | 'C';
  readonly hours: number;
  readonly downtimeCost: number;
}

const FULL_SERVICE_LINE = 15;
const ORDINARY_LINE = 9.5;

/** Installations: machines in series on a site, 8 to 25 of them where availability is promised. */
export function equipmentOf(
  seed: number,
  clients: readonly Client[],
  sites: readonly Site[],
): Machine[] {
  const random = stream(seed, 'equipment');
  const machines: Machine[] = [];
  let installations = 0;
  sites.forEach((site, siteIndex) => {
    const client = at(clients, site.client);
    const offer = at(OFFERS, client.offer).id;
    const nominal = offer === 'O12' || offer === 'O13' ? FULL_SERVICE_LINE : ORDINARY_LINE;
    const count = Math.max(1, Math.round(site.machines / nominal));
    const sizes = quotas(
      site.machines,
      Array.from({ length: count }, () => uniform(random, 0.7, 1.3)),
    );
    for (const size of sizes) {
      installations += 1;
      const installation = `I${String(installations).padStart(4, '0')}`;
      const range = weighted(random, client.rangeMix);
      for (let rank = 0; rank < size; rank += 1) {
        const age = Math.min(28, Math.max(0.1, 9 + 5 * normal(random)));
        machines.push({
          id: `E${String(machines.length + 1).padStart(5, '0')}`,
          client: site.client,
          site: siteIndex,
          installation,
          range,
          model: `${at(RANGES, range).id}-${String(integer(random, 1, 6))}`,
          installed: LAST_DAY - Math.round(age * 365.25),
          criticality: criticality(random, client.values24),
          hours: Math.min(8760, 100 * Math.round(logNormal(random, 42, 0.35))),
          downtimeCost: 10 * Math.round((client.downtimeCost * logNormal(random, 1, 0.25)) / 10),
        });
      }
    }
  });
  return machines;
}

/** Machines whose stop stops the site: mostly at clients who value the delay. */
function criticality(random: () => number, values24: boolean): 'A' | 'B' | 'C' {
  if (chance(random, values24 ? 0.55 : 0.05)) return 'A';
  return chance(random, 0.45) ? 'B' : 'C';
}
