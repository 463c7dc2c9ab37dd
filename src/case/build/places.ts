import { textOf, wordAt, type Table, type Tables } from '../column.ts';
import { joinRows, rowsByKey } from '../join.ts';
import type { Context } from './context.ts';

export type LocationType = 'central' | 'regional' | 'local';

/** The open network, in the order of `locations`. */
export interface Places {
  /** Rows of the table, and the place of each row of the table among them (−1 = not open). */
  readonly rows: readonly number[];
  readonly placeOfRow: Int32Array;
  readonly ids: readonly string[];
  readonly types: readonly LocationType[];
  /** Places that are shelves: central and regional. */
  readonly shelves: readonly number[];
  /** Place → shelf it is, or that feeds it; −1 = none. */
  readonly shelfOf: readonly number[];
  readonly parents: readonly number[];
}

const typeOf: Readonly<Record<string, LocationType>> = {
  central: 'central',
  regional: 'regional',
  local: 'local',
  van: 'local',
  consignment: 'local',
};

export function placesOf(locations: Table): Places {
  const ids = textOf(locations, 'location_id');
  const types = textOf(locations, 'location_type');
  const status = textOf(locations, 'status');
  const rows: number[] = [];
  const placeOfRow = new Int32Array(locations.rows).fill(-1);
  for (let row = 0; row < locations.rows; row++) {
    const isOpen = ['', 'open'].includes(wordAt(status, row));
    if (!isOpen || !typeOf[wordAt(types, row)]) continue;
    placeOfRow[row] = rows.length;
    rows.push(row);
  }
  const kinds = rows.map((row): LocationType => typeOf[wordAt(types, row)] ?? 'local');
  const parentRow = joinRows(locations, 'parent_location_id', locations, 'location_id');
  const centre = kinds.indexOf('central');
  const parents = rows.map((row, place) =>
    place === centre ? -1 : (placeOfRow[parentRow[row] ?? -1] ?? centre),
  );
  const shelves = kinds.flatMap((kind, place) => (kind === 'local' ? [] : [place]));
  const shelfOf = rows.map((_, place) => {
    let at = place;
    // A chain of parents longer than the network turns in circles.
    for (let step = 0; at >= 0 && step <= rows.length; step++) {
      if (shelves.includes(at)) return shelves.indexOf(at);
      at = parents[at] ?? -1;
    }
    return shelves.indexOf(centre);
  });
  return {
    rows,
    placeOfRow,
    ids: rows.map((row) => wordAt(ids, row)),
    types: kinds,
    shelves,
    shelfOf,
    parents,
  };
}

/** Zone of a line whose site and client are unknown: only lanes to anywhere go there. */
const NOWHERE = '/';

/** Serving shelf and zone of each line. */
export interface LinePlaces {
  readonly shelf: Int16Array;
  /** `region/distance_band` of the site, else of the client. */
  readonly zone: Uint16Array;
  readonly zones: readonly string[];
}

export function linePlaces(
  { lines, tables }: Context,
  locations: Table,
  places: Places,
): LinePlaces {
  const site = joinRows(lines, 'site_id', tables.sites, 'site_id');
  const client = joinRows(lines, 'customer_id', tables.customers, 'customer_id');
  const bySite = destinations(tables.sites, tables, locations, places);
  const byClient = destinations(tables.customers, tables, locations, places);
  const zones = [...new Set([...bySite.zones, ...byClient.zones, NOWHERE])].sort();
  const index = new Map(zones.map((zone, code) => [zone, code]));
  const centre = places.shelves.findIndex((place) => places.types[place] === 'central');
  const shelf = new Int16Array(lines.rows);
  const zone = new Uint16Array(lines.rows);
  for (let row = 0; row < lines.rows; row++) {
    const atSite = site[row] ?? -1;
    const atClient = client[row] ?? -1;
    const own = bySite.shelf[atSite] ?? -1;
    const general = byClient.shelf[atClient] ?? -1;
    shelf[row] = own >= 0 ? own : general >= 0 ? general : centre;
    const name = bySite.zones[atSite] ?? byClient.zones[atClient] ?? NOWHERE;
    zone[row] = index.get(name) ?? 0;
  }
  return { shelf, zone, zones };
}

/** Shelf (−1 = unknown) and zone of each row of a table of sites or clients. */
export function destinations(
  table: Table | undefined,
  { locations: all }: Tables,
  locations: Table,
  places: Places,
): { shelf: readonly number[]; zones: readonly string[] } {
  if (!table || !all) return { shelf: [], zones: [] };
  const regions = textOf(table, 'region');
  const bands = textOf(table, 'distance_band');
  const serving = textOf(table, 'serving_location_id');
  const rowOf = rowsByKey(locations, 'location_id');
  const byRegion = shelfOfRegions(locations, places);
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  return {
    shelf: rows.map((row) => {
      const place = places.placeOfRow[rowOf.get(wordAt(serving, row)) ?? -1] ?? -1;
      return places.shelfOf[place] ?? byRegion.get(wordAt(regions, row)) ?? -1;
    }),
    zones: rows.map((row) => `${wordAt(regions, row)}/${wordAt(bands, row)}`),
  };
}

function shelfOfRegions(locations: Table, places: Places): ReadonlyMap<string, number> {
  const served = textOf(locations, 'regions_served');
  const found = new Map<string, number>();
  places.shelves.forEach((place, shelf) => {
    for (const region of wordAt(served, places.rows[place] ?? -1).split('|')) {
      // A region served by a platform and by the centre belongs to the platform.
      if (region !== '' && (!found.has(region) || places.types[place] === 'regional')) {
        found.set(region, shelf);
      }
    }
  });
  return found;
}
