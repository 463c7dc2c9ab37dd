/** The 14 offers in force (case.md §2.4): what they promise. Who holds them: held-offers.ts. */
export interface Offer {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  readonly launch: number;
  readonly families: string;
  readonly partsClass: string;
  readonly window: number | '';
  readonly target: number | '';
  readonly response: number | '';
  readonly hotline: string;
}

type Row = readonly [
  id: string,
  fr: string,
  en: string,
  launch: number,
  families: string,
  partsClass: string,
  window: number | '',
  target: number | '',
  response: number | '',
  hotline: string,
];

const ALL = 'parts|field|mro|availability';

// prettier-ignore
const ROWS: readonly Row[] = [
  ['O01', 'Conditions générales', 'General terms', 2009, 'parts', 'CATALOGUE', '', '', '', ''],
  ['O02', 'Pack Pièces 48', 'Parts Pack 48', 2010, 'parts', '48H', 48, 0.95, '', ''],
  ['O03', 'Pack Pièces Plus', 'Parts Pack Plus', 2013, 'parts', '24H|48H', '', 0.95, '', 'opening'],
  ['O04', 'Express 24', 'Express 24', 2012, 'parts', '24H', 24, 0.97, '', 'opening'],
  ['O05', 'Express 24 Région', 'Regional Express 24', 2017, 'parts', '24H', 24, 0.97, 72, 'opening'],
  ['O06', 'Premium 24', 'Premium 24', 2014, 'parts|field', '24H', 24, 0.97, 48, 'opening'],
  ['O07', 'Premium+', 'Premium+', 2018, 'parts|field', '24H', 24, 0.97, 24, '7/7'],
  ['O08', 'Gold historique', 'Legacy Gold', 2011, 'parts|field', '24H', 24, 0.98, 24, 'opening'],
  ['O09', 'Gold Export', 'Export Gold', 2015, 'parts', '24H', 24, 0.97, '', 'opening'],
  ['O10', 'Tranquillité', 'Peace of Mind', 2016, 'parts|field|mro', '24H', 24, 0.97, '', 'opening'],
  ['O11', 'Tranquillité Plus', 'Peace of Mind Plus', 2024, 'parts|field|mro', 'AOG', 8, 0.97, 24, '7/7'],
  ['O12', 'Full Service', 'Full Service', 2019, ALL, 'AOG', 8, 0.97, 8, '7/7'],
  ['O13', 'Dispo 97', 'Uptime 97', 2022, ALL, 'AOG', 8, 0.98, 8, '7/7'],
  ['O14', 'Sur mesure', 'Bespoke', 2020, ALL, '24H', 24, 0.97, 24, '7/7'],
];

export const OFFERS: readonly Offer[] = ROWS.map(
  ([id, fr, en, launch, families, partsClass, window, target, response, hotline]) => ({
    id,
    fr,
    en,
    launch,
    families,
    partsClass,
    window,
    target,
    response,
    hotline,
  }),
);

export function offerIndex(id: string): number {
  const index = OFFERS.findIndex((offer) => offer.id === id);
  if (index < 0) throw new RangeError(`offer must be one of O01…O14; got ${id}`);
  return index;
}

/** Regions where Parts Pack Plus promises 48 h. */
export const SLOW_REGIONS: readonly string[] = ['benelux', 'south_west'];
