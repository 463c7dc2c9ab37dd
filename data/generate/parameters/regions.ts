import type { Country } from '../time/holidays.ts';

export interface Region {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  /** Share of clients and of lines, in %. */
  readonly share: number;
  readonly vans: number;
  readonly depot: boolean;
  readonly centreOf: readonly [latitude: number, longitude: number];
  readonly countries: readonly (readonly [Country, number])[];
}

const france = [['FR', 1]] as const;
const benelux = [
  ['BE', 0.55],
  ['NL', 0.37],
  ['LU', 0.08],
] as const;

/** Île-de-France first: it has no platform, the centre (location 0) serves it; region r > 0 has platform r. */
// prettier-ignore
export const REGIONS: readonly Region[] = [
  { id: 'idf', fr: 'Île-de-France', en: 'Île-de-France', share: 20, vans: 7, depot: false, centreOf: [48.8, 2.4], countries: france },
  { id: 'west', fr: 'Ouest', en: 'West', share: 12, vans: 4, depot: true, centreOf: [47.6, -1.2], countries: france },
  { id: 'north', fr: 'Nord', en: 'North', share: 17, vans: 6, depot: true, centreOf: [50.2, 2.8], countries: france },
  { id: 'east', fr: 'Est', en: 'East', share: 15, vans: 5, depot: true, centreOf: [48.4, 6.3], countries: france },
  { id: 'rhone_alpes', fr: 'Rhône-Alpes', en: 'Rhône-Alpes', share: 19, vans: 6, depot: true, centreOf: [45.5, 4.9], countries: france },
  { id: 'south_west', fr: 'Sud-Ouest', en: 'South-West', share: 4, vans: 2, depot: true, centreOf: [44.1, 0.4], countries: france },
  { id: 'benelux', fr: 'Benelux', en: 'Benelux', share: 13, vans: 4, depot: true, centreOf: [51.2, 4.7], countries: benelux },
];

export interface Band {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  readonly share: number;
  /** Hours of a dedicated run from the serving shelf. */
  readonly dedicatedHours: number;
  readonly degrees: number;
}

export const BANDS: readonly Band[] = [
  {
    id: 'lt1h',
    fr: 'moins d’une heure',
    en: 'under one hour',
    share: 34,
    dedicatedHours: 3,
    degrees: 0.35,
  },
  {
    id: '1to3h',
    fr: 'une à trois heures',
    en: 'one to three hours',
    share: 41,
    dedicatedHours: 5,
    degrees: 0.95,
  },
  {
    id: 'gt3h',
    fr: 'plus de trois heures',
    en: 'over three hours',
    share: 25,
    dedicatedHours: 8,
    degrees: 1.6,
  },
];
