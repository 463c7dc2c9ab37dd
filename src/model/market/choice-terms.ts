/** What a client is promised and pays, as choice tasks show it. */
export interface OfferLevels {
  /** Hours until the part is there, > 0. */
  readonly parts: number;
  /** Hours until somebody comes, > 0. */
  readonly response: number;
  /** Share of time guaranteed, 0 = none. */
  readonly availability: number;
  /** Share of dates kept, in [0, 1]. */
  readonly reliability: number;
  /** € per machine-year. */
  readonly price: number;
}

/** What a part-worth multiplies, in the order of every array [term]. */
export const terms = [
  'parts',
  'response',
  'availability',
  'reliability',
  'price',
  'statusQuo',
  'rival',
] as const;
export type Term = (typeof terms)[number];

export const priceTerm = terms.indexOf('price');
export const statusQuoTerm = terms.indexOf('statusQuo');

/**
 * Units of the terms: halvings of a delay below a day · points guaranteed above 95 % · tens of points of
 * dates kept above 90 % · € 100 · 1 for the present contract · 1 for a rival's.
 *
 * A delay counts by its ratio: from 48 h to 24 h is worth as much as from 24 h to 12 h.
 *
 * @returns [term]
 */
export function termsOf(levels: OfferLevels, kind: 'proposed' | 'present' | 'rival'): number[] {
  const { parts, response, availability, reliability, price } = levels;
  return [
    Math.log2(24 / parts),
    Math.log2(24 / response),
    availability > 0 ? 100 * (availability - 0.95) : 0,
    10 * (reliability - 0.9),
    price / 100,
    Number(kind === 'present'),
    Number(kind === 'rival'),
  ];
}

/** Column of `choice_tasks` of each level. */
export const attributeOf: Readonly<Record<keyof OfferLevels, string>> = {
  parts: 'parts_hours',
  response: 'response_hours',
  availability: 'availability',
  reliability: 'reliability',
  price: 'price_eur_machine_year',
};
