import { billings } from '../assumptions.ts';
import type { Case, Offer } from '../case.ts';
import { choiceValue } from '../choice-value.ts';
import type { Scenario } from '../scenario.ts';
import { deliveryClassRow } from './delivery-class.ts';

/** An offer as the scenario has it. */
export interface OfferInForce extends Offer {
  /** Share of its lines ordered in each class, in [0, 1]; null = as its lines are today. */
  readonly use: readonly number[] | null;
  /** Its promises bear on the lists of their classes (new offers); else on the whole catalogue. */
  readonly listed: boolean;
}

/** Offers a reader may add to those of the case, in this order. */
export const newOffers = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'] as const;

/**
 * Offers of the case, then those the scenario adds: `offers.{offer}.{lever}`, `use.{offer}`.
 *
 * A new offer exists once its `deliveryClass` is chosen. Its exceptions take the mean rate of the best
 * third of today's offers (an assumption: models.md, row 3b).
 *
 * @throws RangeError when a lever's value is not of its kind
 */
export function offersInForce(of: Case, scenario: Scenario): OfferInForce[] {
  const today = of.offers.map((offer) => ({ ...offer, use: null, listed: false }));
  const exceptionRate = bestThird(of.offers.map((offer) => offer.exceptionRate));
  return [
    ...today,
    ...newOffers.flatMap((id) => {
      const asked = scenario[`offers.${id}.deliveryClass`] ?? 'none';
      return asked === 'none'
        ? []
        : [newOffer(of, scenario, { id, asked: String(asked), exceptionRate })];
    }),
  ];
}

function newOffer(
  of: Case,
  scenario: Scenario,
  { id, asked, exceptionRate }: { id: string; asked: string; exceptionRate: number },
): OfferInForce {
  const number = (lever: string): number => {
    const value = scenario[`offers.${id}.${lever}`] ?? 0;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new RangeError(`offers.${id}.${lever} must be a number; got ${String(value)}`);
  };
  const some = (lever: string): number | null => number(lever) || null;
  const price = number('price');
  return {
    id,
    label: { fr: id, en: id },
    partsClass: deliveryClassRow(of, asked),
    exceptionRate,
    target: some('target'),
    responseHours: some('responseHours'),
    availability: some('availability'),
    penaltyPerPoint: some('penaltyPerPoint'),
    penaltyCap: some('penaltyCap'),
    priceMode: price > 0 ? 'perMachine' : 'act',
    billing: choiceValue(scenario, `offers.${id}.billing`, billings, 'perAct'),
    price,
    hotline: null,
    since: null,
    use: useOf(of, scenario, id),
    listed: true,
  };
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

/** Mean of the lowest third (at least one) of the rates; 0 without any. */
function bestThird(rates: readonly number[]): number {
  const best = [...rates].sort((a, b) => a - b).slice(0, Math.max(1, Math.floor(rates.length / 3)));
  return best.length > 0 ? best.reduce((sum, rate) => sum + rate, 0) / best.length : 0;
}
