import type { Zone } from '#model/case.ts';
import type { Table, Tables } from '../column.ts';
import { joinRows } from '../join.ts';
import type { NetworkLines } from './network-lines.ts';
import { destinations, type Places } from './places.ts';
import type { Travel } from './travel.ts';

/** Own shelf and another platform, among the sources of `sourceTravel`. */
const [OWN, OTHER] = [1, 2];

/**
 * Where clients are and how soon each source is with them, by serving shelf and zone; those that have neither lines
 * nor sites are left out. A site of an unknown shelf belongs to the centre, as its lines do.
 *
 * @param perZone  lines: [shelf][zone]
 */
export function zonesOf(
  tables: Tables,
  locations: Table,
  places: Places,
  { zones }: NetworkLines,
  perZone: readonly Float64Array[],
  today: Travel,
  fromCentre: Travel,
): Zone[] {
  const there = sitesOf(tables, locations, places, zones);
  const hours = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return places.shelves.flatMap((_, shelf) =>
    zones.flatMap((_name, zone): Zone[] => {
      const lines = perZone[shelf]?.[zone] ?? 0;
      const cell = shelf * zones.length + zone;
      const sites = there.sites[cell] ?? 0;
      if (lines === 0 && sites === 0) return [];
      return [
        {
          shelf,
          lines,
          sites,
          machines: there.machines ? (there.machines[cell] ?? 0) : null,
          own: hours(today.hours(shelf, zone, OWN)),
          other: hours(today.hours(shelf, zone, OTHER)),
          centre: Array.from({ length: fromCentre.sources }, (__, route) =>
            hours(fromCentre.hours(shelf, zone, route)),
          ),
        },
      ];
    }),
  );
}

/** Delivery sites and their machines: [shelf][zone]. */
function sitesOf(
  tables: Tables,
  locations: Table,
  places: Places,
  zones: readonly string[],
): { readonly sites: Uint32Array; readonly machines: Uint32Array | null } {
  const table = tables.sites ?? tables.customers;
  const key = tables.sites ? 'site_id' : 'customer_id';
  const at = destinations(table, tables, locations, places);
  const centre = places.shelves.findIndex((place) => places.types[place] === 'central');
  const cellOf = (row: number): number => {
    const shelf = at.shelf[row] ?? -1;
    return (shelf < 0 ? centre : shelf) * zones.length + zones.indexOf(at.zones[row] ?? '');
  };
  const sites = new Uint32Array(places.shelves.length * zones.length);
  for (let row = 0; row < (table?.rows ?? 0); row++) sites[cellOf(row)]!++;
  const { equipment } = tables;
  if (!equipment || !table) return { sites, machines: null };
  const machines = new Uint32Array(sites.length);
  joinRows(equipment, key, table, key).forEach((row) => {
    if (row >= 0) machines[cellOf(row)]!++;
  });
  return { sites, machines };
}
