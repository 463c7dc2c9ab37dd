import { at } from '../at.ts';
import { BANDS, REGIONS } from '../parameters/regions.ts';
import type { CalendarId } from '../time/calendars.ts';

export interface Location {
  readonly id: string;
  readonly type: 'central' | 'regional' | 'van' | 'local';
  readonly parent: number;
  readonly region: number;
  /** Band served by a van or a depot; −1 for shelves. */
  readonly band: number;
  readonly country: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly fixedCost: number;
  readonly passThrough: number;
  readonly calendar: CalendarId;
}

const PLATFORMS = [
  { city: 'Nantes', latitude: 47.22, longitude: -1.55, fixedCost: 255_000, passThrough: 55_000 },
  { city: 'Lille', latitude: 50.63, longitude: 3.07, fixedCost: 295_000, passThrough: 62_000 },
  { city: 'Nancy', latitude: 48.69, longitude: 6.18, fixedCost: 260_000, passThrough: 56_000 },
  { city: 'Lyon', latitude: 45.76, longitude: 4.84, fixedCost: 320_000, passThrough: 70_000 },
  { city: 'Toulouse', latitude: 43.6, longitude: 1.44, fixedCost: 210_000, passThrough: 45_000 },
  { city: 'Antwerpen', latitude: 51.22, longitude: 4.4, fixedCost: 300_000, passThrough: 66_000 },
] as const;

/** The centre is location 0, platform r is location r and serves region r, vans and depots follow. */
export function locations(): Location[] {
  const shelves: Location[] = [
    {
      id: 'C0',
      type: 'central',
      parent: -1,
      region: 0,
      band: -1,
      country: 'FR',
      city: 'Orléans',
      latitude: 47.9,
      longitude: 1.91,
      fixedCost: 0,
      passThrough: 0,
      calendar: 'FR',
    },
    ...PLATFORMS.map((platform, index): Location => {
      const benelux = at(REGIONS, index + 1).id === 'benelux';
      return {
        ...platform,
        id: `P${String(index + 1)}`,
        type: 'regional',
        parent: 0,
        region: index + 1,
        band: -1,
        country: benelux ? 'BE' : 'FR',
        calendar: benelux ? 'BE' : 'FR',
      };
    }),
  ];
  const locals = REGIONS.flatMap((region, index) => {
    const shelf = at(shelves, index);
    const types = [
      ...Array.from({ length: region.vans }, (): 'van' => 'van'),
      ...(region.depot ? (['local'] as const) : []),
    ];
    return types.map((type, rank): Location => {
      const band = rank % BANDS.length;
      const turn = rank * 2.4;
      const far = at(BANDS, band).degrees * 0.8;
      return {
        id: '',
        type,
        parent: index,
        region: index,
        band,
        country: shelf.country,
        city: '',
        latitude: region.centreOf[0] + far * Math.sin(turn),
        longitude: region.centreOf[1] + far * 1.4 * Math.cos(turn),
        fixedCost: 0,
        passThrough: 0,
        calendar: shelf.calendar,
      };
    });
  });
  return [
    ...shelves,
    ...locals.map((local, index) => ({ ...local, id: `L${String(index + 1).padStart(2, '0')}` })),
  ];
}

/** Shelves: the centre and six platforms. */
export const SHELVES = PLATFORMS.length + 1;

export function localsOfZone(locations: readonly Location[]): number[][][] {
  return REGIONS.map((_, region) =>
    BANDS.map((_band, band) =>
      locations.flatMap((local, index) =>
        index >= SHELVES && local.region === region && local.band === band ? [index] : [],
      ),
    ),
  );
}
