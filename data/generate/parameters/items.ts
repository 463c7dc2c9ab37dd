export interface Movement {
  readonly id: 'F' | 'S' | 'N';
  readonly count: number;
  readonly lines: number;
  readonly costMedian: number;
  readonly costSigma: number;
  readonly rateSigma: number;
  readonly leadMedian: number;
}

/**
 * Fast, slow and near-dormant references, € and days (case.md §2.2). `lines`: share of unplanned lines;
 * planned ones lean to fast movers, so that all lines split 60, 38 and 2 %.
 */
export const MOVEMENTS: readonly Movement[] = [
  {
    id: 'F',
    count: 294,
    lines: 0.51,
    costMedian: 115,
    costSigma: 1,
    rateSigma: 0.5,
    leadMedian: 28,
  },
  {
    id: 'S',
    count: 1806,
    lines: 0.463,
    costMedian: 215,
    costSigma: 1.1,
    rateSigma: 0.85,
    leadMedian: 48,
  },
  {
    id: 'N',
    count: 2100,
    lines: 0.029,
    costMedian: 360,
    costSigma: 1.2,
    rateSigma: 0.4,
    leadMedian: 48,
  },
];

export const LIVE = 4200;
export const ORPHANS = 700;
export const ITEMS = LIVE + ORPHANS;

/** Machine ranges: share of machines and of references, trend of demand a year. */
export const RANGES = [
  {
    id: 'AIR',
    fr: 'Air comprimé et vide',
    en: 'Compressed air and vacuum',
    share: 0.34,
    trend: 0.02,
  },
  { id: 'PACK', fr: 'Lignes d’emballage', en: 'Packaging lines', share: 0.28, trend: -0.06 },
  { id: 'CONV', fr: 'Convoyeurs', en: 'Conveyors', share: 0.24, trend: 0.04 },
  { id: 'SORT', fr: 'Tri et bagages', en: 'Sortation and baggage', share: 0.14, trend: 0.09 },
] as const;
/** Ranges withdrawn: only orphan references belong to them. */
export const WITHDRAWN_RANGES = ['AIR0', 'PACK0'] as const;

export const CRITICALITY = [
  ['V', 0.14],
  ['E', 0.36],
  ['D', 0.5],
] as const;

export const LEAD_SIGMA = 0.5;
export const LEAD_CAP = 200;
/** Deviation of an order's lead time from the item's mean, as a share of it: about 9 days. */
export const LEAD_DEVIATION = 0.2;
/** Suppliers confirm a date they hold for 82 % of orders. */
export const SUPPLIER_QUANTILE = 0.92;
export const MADE_IN_HOUSE = 0.2;
export const PRODUCTION_DAYS = 15;
export const PRODUCTION_LOT = 8;

/** Cost of goods sold of the last twelve months, €: unit costs are rescaled to land it. */
export const COST_OF_GOODS = 15_400_000;
/** Net sales of parts of the last twelve months, €: list prices are rescaled to land it. */
export const SALES = 30_000_000;
/** Value of orphan stock, €. */
export const ORPHAN_STOCK = 2_950_000;
/** Yearly drift before October 2026. */
export const COST_INFLATION = 0.032;
export const PRICE_INFLATION = 0.015;
/** Share of dormant references of which the centre kept a few pieces from older times. */
export const LEGACY_SHARE = 0.4;
/** Same, for slow references at the platform sized for clients who left its region. */
export const LEGACY_PLATFORM = { region: 'south_west', share: 0.18 } as const;
