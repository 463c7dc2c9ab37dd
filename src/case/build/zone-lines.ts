import type { NetworkLines } from './network-lines.ts';
import type { Places } from './places.ts';

/** Lines of the whole history that count: [shelf][zone]. */
export function zoneLines(
  { shelves }: Places,
  { zones, cells }: NetworkLines,
): readonly Float64Array[] {
  const all = shelves.map(() => new Float64Array(zones.length));
  for (const { shelf, zone, lines } of cells) {
    const perZone = all[shelf];
    if (perZone) perZone[zone] = (perZone[zone] ?? 0) + lines;
  }
  return all;
}
