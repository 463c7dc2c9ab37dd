/**
 * Who is offered what: for each segment, integer percents of its clients over the offers of the case.
 *
 * Today's row is read from the contracts in force, rounded by largest remainder so that it adds up
 * to 100 (a row moves by whole percents: the reader sees and edits the very numbers the model uses).
 * A segment without clients takes the row of the whole company.
 */
import type { Case, Offer } from '../case.ts';
import type { Scenario } from '../scenario.ts';
import { offersInForce } from './offers-in-force.ts';

/** Fastest promise that still counts as ordinary; 24 h or better is premium. Hours. */
const PREMIUM_WINDOW = 24;

/**
 * Row of a segment in force: over the offers of the case, then the new ones of the scenario.
 *
 * A row may leave out the cells of new offers: they hold nobody.
 *
 * @param segment  row of `case.segments`
 * @returns integer percents [offer] adding up to 100; [] when nobody's contract is known
 * @throws RangeError when the scenario's row is not one
 */
export function matchRow(company: Case, segment: number, scenario: Scenario): number[] {
  const least = company.offers.length;
  if (!company.portfolio || least === 0) return [];
  const size = offersInForce(company, scenario).length;
  const id = `match.${company.segments[segment]?.id}`;
  const chosen = scenario[id] ?? defaultMatchRow(company, segment);
  if (Array.isArray(chosen) && chosen.length >= least && chosen.length <= size && isRow(chosen)) {
    return [...chosen, ...Array.from({ length: size - chosen.length }, () => 0)];
  }
  const expected = least === size ? String(size) : `${least} to ${size}`;
  throw new RangeError(
    `${id} must be ${expected} integer percents adding up to 100; got ${JSON.stringify(chosen)}`,
  );
}

/**
 * Row of a segment today (S0).
 *
 * @param segment  row of `case.segments`
 * @returns integer percents [offer] adding up to 100; [] when nobody's contract is known
 */
export function defaultMatchRow(company: Case, segment: number): number[] {
  if (!company.portfolio) return [];
  const { clients } = company.portfolio;
  const size = company.offers.length;
  const held = Array.from(clients.subarray(segment * size, (segment + 1) * size));
  return percents(held.some((count) => count > 0) ? held : heldByOffer(company));
}

/** Clients by their main contract, all segments together: [offer]; [] when unknown. */
export function heldByOffer(company: Case): number[] {
  const { portfolio, offers, segments } = company;
  if (!portfolio) return [];
  return offers.map((_, offer) =>
    segments.reduce(
      (sum, _, row) => sum + (portfolio.clients[row * offers.length + offer] ?? 0),
      0,
    ),
  );
}

/** Is the parts promise of an offer 24 h or better? */
export function isPremium({ classes }: Case, { partsClass }: Pick<Offer, 'partsClass'>): boolean {
  const window = classes[partsClass]?.windowHours ?? null;
  return window !== null && window <= PREMIUM_WINDOW;
}

/** Percent of a segment's clients in premium offers, from its row over those offers. */
export function premiumPercent(
  company: Case,
  offers: readonly Offer[],
  row: readonly number[],
): number {
  return offers.reduce(
    (sum, offer, cell) => sum + (isPremium(company, offer) ? (row[cell] ?? 0) : 0),
    0,
  );
}

/**
 * Share of clients whose offer promises 24 h or better: Σ clients × premium percent ÷ Σ clients.
 *
 * @returns share in [0, 1]; null when contracts are unknown or nobody is a client
 */
export function premiumShare(company: Case, scenario: Scenario): number | null {
  const clients = company.segments.reduce((sum, segment) => sum + segment.clients, 0);
  if (!company.portfolio || clients === 0) return null;
  const offers = offersInForce(company, scenario);
  const premium = company.segments.reduce(
    (sum, segment, row) =>
      sum + segment.clients * premiumPercent(company, offers, matchRow(company, row, scenario)),
    0,
  );
  return premium / (100 * clients);
}

/** Largest remainder: floors first, then one more to the largest fractions, the first of equals before. */
function percents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map((_, cell) => (cell === 0 ? 100 : 0));

  const row = counts.map((count) => Math.floor((100 * count) / total));
  const left = 100 - row.reduce((sum, percent) => sum + percent, 0);
  // Exact in integers: counts are below 2³², so 100 × count is far from 2⁵³.
  const largest = counts
    .map((count, cell) => ({ cell, rest: (100 * count) % total }))
    .sort((a, b) => b.rest - a.rest || a.cell - b.cell);
  for (const { cell } of largest.slice(0, left)) row[cell] = (row[cell] ?? 0) + 1;
  return row;
}

function isRow(cells: readonly unknown[]): cells is number[] {
  let sum = 0;
  for (const cell of cells) {
    if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 0) return false;
    sum += cell;
  }
  return sum === 100;
}
