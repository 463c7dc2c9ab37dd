import type { Lever } from './opinions.ts';

/** Three rivals: what they offer for a fee, and where they stand against us on the nine levers. */
export interface Rival {
  readonly id: string;
  readonly parts: number;
  readonly response: number;
  readonly availability: number;
  readonly reliability: number;
  /** € per machine-year around which it quotes. */
  readonly price: number;
  /** Chance that a deal lost in a region goes to it, against 1 elsewhere. */
  readonly at: Readonly<Record<string, number>>;
  /** −1 behind us, 0 level, 1 ahead. */
  readonly levels: Readonly<Record<Lever, -1 | 0 | 1>>;
  readonly priceIndex: number;
  readonly source: string;
  readonly confidence: number;
}

export const RIVALS: readonly Rival[] = [
  {
    id: 'K1',
    parts: 24,
    response: 48,
    availability: 0,
    reliability: 0.95,
    price: 110,
    at: { benelux: 4, north: 1.5 },
    levels: {
      responseHours: 0,
      hotlineHours: 1,
      deliveryClass: 1,
      target: 1,
      availability: -1,
      penalty: 0,
      priceMode: 1,
      price: 0,
      billing: 1,
    },
    priceIndex: 102,
    source: 'lost deals, prospects',
    confidence: 3,
  },
  {
    id: 'K2',
    parts: 48,
    response: 120,
    availability: 0,
    reliability: 0.9,
    price: 50,
    at: {},
    levels: {
      responseHours: -1,
      hotlineHours: -1,
      deliveryClass: -1,
      target: 0,
      availability: -1,
      penalty: -1,
      priceMode: 0,
      price: 1,
      billing: 0,
    },
    priceIndex: 88,
    source: 'price lists, sales',
    confidence: 2,
  },
  {
    id: 'K3',
    parts: 8,
    response: 8,
    availability: 0.97,
    reliability: 0.95,
    price: 420,
    at: { idf: 1.5 },
    levels: {
      responseHours: 1,
      hotlineHours: 0,
      deliveryClass: 0,
      target: 1,
      availability: 1,
      penalty: 1,
      priceMode: 0,
      price: -1,
      billing: -1,
    },
    priceIndex: 118,
    source: 'sales',
    confidence: 1,
  },
];
