import type { Case, Offer } from '../case.ts';
import type { LeverValue, Scenario } from '../scenario.ts';
import { deliveryClassRow } from './delivery-class.ts';

/** An offer as the scenario has it. */
export interface OfferInForce extends Offer {
  /** Share of its lines ordered in each class, in the reader's words; null = as its lines are today. */
  readonly use: readonly number[] | null;
  /** Its promises bear on the lists of their classes (new offers); else on the whole catalogue. */
  readonly listed: boolean;
}

/** Offers a reader may add to those of the case, in this order. */
export const newOffers = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'] as const;

/**
 * Offers of the case under the scenario's `offers.{offer}.{lever}`, then those it adds.
 *
 * A new offer exists once its `deliveryClass` is chosen. Its exceptions take the rate of the best third
 * of today's offers (an assumption: models.md, 3b).
 *
 * @throws RangeError when a lever's value is not of its kind
 */
export function offersInForce(of: Case, scenario: Scenario): OfferInForce[] {
  const today = of.offers.map((offer) => overridden(of, scenario, offer, false));
  const added = newOffers
    .filter((id) => scenario[`offers.${id}.deliveryClass`] !== undefined)
    .map((id) => overridden(of, scenario, blank(of, id), true));
  return [...today, ...added];
}

function overridden(of: Case, scenario: Scenario, offer: Offer, listed: boolean): OfferInForce {
  const read = (lever: string): LeverValue | undefined => scenario[`offers.${offer.id}.${lever}`];
  const number = <Blank>(lever: string, otherwise: number | Blank): number | Blank => {
    const value = read(lever);
    if (value === undefined) return otherwise;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new RangeError(`offers.${offer.id}.${lever} must be a number; got ${String(value)}`);
  };
  const delivery = read('deliveryClass');
  const mode = read('priceMode');
  return {
    ...offer,
    partsClass: delivery === undefined ? offer.partsClass : deliveryClassRow(of, delivery),
    target: number('target', offer.target),
    responseHours: positive(number('responseHours', offer.responseHours)),
    availability: positive(number('availability', offer.availability)),
    penaltyPerPoint: number('penaltyPerPoint', offer.penaltyPerPoint),
    penaltyCap: number('penaltyCap', offer.penaltyCap),
    price: number('price', offer.price),
    priceMode: mode === undefined ? offer.priceMode : String(mode),
    use: useOf(of, scenario, offer.id),
    listed,
  };
}

/** 0 is how a number lever says "none". */
function positive(value: number | null): number | null {
  return value === null || value > 0 ? value : null;
}

function useOf(of: Case, scenario: Scenario, offer: string): number[] | null {
  const row = scenario[`use.${offer}`];
  if (row === undefined) return null;
  const cells = Array.isArray(row) ? row.map(Number) : [];
  const total = cells.reduce((sum, cell) => sum + cell, 0);
  if (cells.length === of.classes.length && total === 100) return cells.map((cell) => cell / 100);
  throw new RangeError(
    `use.${offer} must be ${of.classes.length} integer percents adding up to 100; got ${JSON.stringify(row)}`,
  );
}

function blank(of: Case, id: string): Offer {
  return {
    id,
    label: { fr: id, en: id },
    partsClass: of.classes.length - 1,
    exceptionRate: bestThird(of.offers.map(({ exceptionRate }) => exceptionRate)),
    target: null,
    responseHours: null,
    availability: null,
    penaltyPerPoint: null,
    penaltyCap: null,
    priceMode: 'act',
    price: 0,
  };
}

/** Mean of the lowest third (at least one) of the rates. */
function bestThird(rates: readonly number[]): number {
  const count = Math.max(1, Math.floor(rates.length / 3));
  const best = [...rates].sort((a, b) => a - b).slice(0, count);
  return best.reduce((sum, rate) => sum + rate, 0) / count;
}
