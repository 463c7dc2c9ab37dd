import { at } from '../at.ts';
import { POLICY } from '../parameters/policy.ts';
import { BANDS, REGIONS } from '../parameters/regions.ts';
import { SHELVES } from '../world/locations.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './csv.ts';
import { writeCsv } from './csv.ts';

const HEADER = `
  from_location_id to mode kind transit_hours pick_before arrive_before on_time_share
  cost_per_shipment active`;
const COST = { dedicated: 195, van: 45, express: 33, standard: 18, night: 41 } as const;
/** Beyond three hours a delivery costs more. */
const FAR = 1.35;

function cost(mode: keyof typeof COST, band: number): number {
  return Math.round(COST[mode] * (at(BANDS, band).id === 'gt3h' ? FAR : 1) * 100) / 100;
}

const zone = (region: number, band: number): string =>
  `${at(REGIONS, region).id}/${at(BANDS, band).id}`;

/** What each shelf can do for a zone, how shelves feed one another, and the night express nobody uses yet. */
export function writeLanes(folder: string, world: World): void {
  const rows = [...shelves(world), ...locals(world), ...replenishments(world), ...transfers(world)];
  writeCsv(folder, 'lanes', HEADER, rows);
}

function shelves({ locations }: World): Cell[][] {
  const rows: Cell[][] = [];
  for (let region = 0; region < REGIONS.length; region += 1) {
    const own = at(locations, region).id;
    BANDS.forEach((band, index) => {
      const to = zone(region, index);
      rows.push(
        [
          own,
          to,
          'dedicated',
          'delivery',
          band.dedicatedHours,
          '',
          '',
          POLICY.onTime,
          cost('dedicated', index),
          1,
        ],
        [
          own,
          to,
          'express',
          'delivery',
          24,
          '17:30',
          '12:00',
          POLICY.onTime,
          cost('express', index),
          1,
        ],
        [
          own,
          to,
          'standard',
          'delivery',
          48,
          '17:30',
          '12:00',
          POLICY.onTime,
          cost('standard', index),
          1,
        ],
      );
      const centre = at(locations, 0).id;
      if (region > 0)
        rows.push([
          centre,
          to,
          'standard',
          'delivery',
          48,
          '17:30',
          '12:00',
          POLICY.onTime,
          cost('standard', index),
          1,
        ]);
      rows.push([
        centre,
        to,
        'night',
        'delivery',
        14,
        '20:00',
        '10:00',
        0.9825,
        cost('night', index),
        0,
      ]);
    });
  }
  return rows;
}

function locals({ locations }: World): Cell[][] {
  return locations
    .slice(SHELVES)
    .map((local): Cell[] => [
      local.id,
      zone(local.region, local.band),
      'van',
      'delivery',
      4,
      '',
      '',
      POLICY.onTime,
      cost('van', local.band),
      1,
    ]);
}

function replenishments({ locations }: World): Cell[][] {
  return locations.slice(1).map((location, index): Cell[] => {
    const hours = 24 * (index + 1 < SHELVES ? POLICY.platformTransit : POLICY.localTransit);
    return [
      at(locations, location.parent).id,
      location.id,
      'replenishment',
      'replenishment',
      hours,
      '',
      '',
      1,
      '',
      1,
    ];
  });
}

function transfers({ locations }: World): Cell[][] {
  const platforms = locations.slice(1, SHELVES);
  return platforms.flatMap((from) =>
    locations
      .slice(0, SHELVES)
      .filter((to) => to !== from)
      .flatMap((to): Cell[][] => [
        [
          from.id,
          to.id,
          'express',
          'transfer',
          24,
          '17:30',
          '12:00',
          POLICY.onTime,
          COST.express,
          1,
        ],
        [from.id, to.id, 'dedicated', 'transfer', 6, '', '', POLICY.onTime, COST.dedicated * 2, 1],
      ]),
  );
}
