import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import type { VolumeName } from '../parameters/activities.ts';
import { BANDS } from '../parameters/regions.ts';
import { fiscalYear, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { Booked } from './booked.ts';
import { outcome } from './promise.ts';

/** Volumes of a year, and its euros by driver where a table holds each of them. */
export type Volumes = Readonly<Record<VolumeName, number>> & { readonly euros: Booked['euros'] };

/** What a year consumed; a shipment is what leaves one place for one order in one class. */
export function volumesOf(
  world: World,
  lines: readonly Line[],
  year: number,
  stock: number,
  { volumes, euros }: Booked,
): Volumes {
  const own = lines.filter((line) => fiscalYear(line.day) === year && !line.cancelled);
  const shipments = new Map<string, Line>();
  for (const line of own) {
    if (line.from >= 0)
      shipments.set(
        `${String(line.order)}/${String(line.from)}/${line.serviceClass}/${String(Math.floor(line.delivered / MINUTES_PER_DAY))}`,
        line,
      );
  }
  const sent = [...shipments.values()];
  const inClass = (name: string): number =>
    sent.filter(({ serviceClass }) => serviceClass === name).length;
  const isFar = (line: Line): boolean => at(BANDS, at(world.sites, line.site).band).id === 'gt3h';
  return {
    stock,
    lines: own.length,
    shipments: sent.length,
    farShipments: sent.filter(isFar).length,
    exceptions: own.filter(({ exception }) => exception !== '').length,
    machines: world.machines.length,
    missed: own.filter((line) => outcome(world, line) === 'missed').length,
    none: 0,
    'shipments:AOG': inClass('AOG'),
    'shipments:24H': inClass('24H'),
    'shipments:48H': inClass('48H'),
    'shipments:CATALOGUE': inClass('CATALOGUE'),
    ...volumes,
    euros,
  };
}
