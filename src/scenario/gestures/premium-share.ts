/**
 * `premiumShare` = share of clients whose offer promises 24 h or better. It writes `match.{segment}`:
 *
 * 1. It starts from today's rows when those of the scenario are of its own making: a handle brought
 *    back brings the rows back. Otherwise it starts from the rows as they stand, and leaves them when
 *    they measure the value already. (A drag is best asked from the scenario at its start.)
 * 2. Lowering takes the segments in increasing order of `valuedShare`: clients who value speed least
 *    move first (unknown = not shown to value it; of equals, the first of the case). Raising takes
 *    them in the opposite order.
 * 3. Within a segment, percents move as premium-row.ts says; of several offers, to the one most held
 *    today in the segment, then in the company.
 * 4. The last segment touched stops at the integer percent nearest to the value asked for: the share
 *    measured is within half a percent of that segment.
 */
import type { Case, Offer } from '#model/case.ts';
import {
  defaultMatchRow,
  heldByOffer,
  isPremium,
  premiumPercent,
  premiumShare as measure,
} from '#model/matching/match-rows.ts';
import { offersInForce } from '#model/matching/offers-in-force.ts';
import type { Scenario } from '#model/scenario.ts';
import { sameScenario } from '../scenario.ts';
import { premiumRow, type OfferSpeeds } from './premium-row.ts';
import { halfPercent, rowsInForce, rowsToday, withRows, type Row } from './rows.ts';

/**
 * The scenario in which that share of clients holds a premium offer.
 *
 * @param value  share of clients, in [0, 1]
 * @throws RangeError when the value is no share, or a row of the scenario is not one
 */
export function premiumShare(company: Case, scenario: Scenario, value: number): Scenario {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`premiumShare must be a share in [0, 1]; got ${value}`);
  }
  const measured = measure(company, scenario);
  if (measured === null) return scenario;

  const offers = offersInForce(company, scenario);
  const today = rowsToday(company, offers.length);
  const deal = (rows: readonly Row[], share: number): Scenario =>
    withRows(company, scenario, walk(company, offers, rows, share));
  if (sameScenario(deal(today, measured), scenario)) return keep(scenario, deal(today, value));
  if (Math.abs(measured - value) <= halfPercent(company)) return scenario;
  return deal(rowsInForce(company, scenario), value);
}

function keep(scenario: Scenario, same: Scenario): Scenario {
  return sameScenario(scenario, same) ? scenario : same;
}

/** Rows in which that share of clients is premium, from `starts` on, segment after segment. */
function walk(
  company: Case,
  offers: readonly Offer[],
  starts: readonly Row[],
  value: number,
): readonly Row[] {
  const { segments } = company;
  const premium = starts.map((row) => premiumPercent(company, offers, row));
  const wanted = segments.reduce((sum, { clients }) => sum + 100 * value * clients, 0);
  const held = segments.reduce((sum, { clients }, row) => sum + clients * (premium[row] ?? 0), 0);
  /** Clients × percents still to move; negative to lower. */
  let missing = wanted - held;
  const down = missing < 0;

  const rows = [...starts];
  for (const segment of byValuedShare(company, down)) {
    const clients = segments[segment]?.clients ?? 0;
    if (clients === 0) continue;
    const from = premium[segment] ?? 0;
    const near = Math.round(from + missing / clients);
    const to = down ? Math.min(from, Math.max(0, near)) : Math.max(from, Math.min(100, near));
    rows[segment] = premiumRow(starts[segment] ?? [], to, speeds(company, offers, segment));
    missing -= clients * (to - from);
    if (to > 0 && to < 100) break;
  }
  return rows;
}

function byValuedShare(company: Case, increasing: boolean): number[] {
  const valued = (segment: number): number => company.segments[segment]?.valuedShare ?? 0;
  const order = company.segments.map((_, segment) => segment);
  order.sort((a, b) => valued(a) - valued(b) || a - b);
  return increasing ? order : order.reverse();
}

function speeds(company: Case, offers: readonly Offer[], segment: number): OfferSpeeds {
  const own = defaultMatchRow(company, segment);
  const all = heldByOffer(company);
  const more = (counts: Row, a: number, b: number): number => (counts[b] ?? 0) - (counts[a] ?? 0);
  return {
    premium: offers.map((offer) => isPremium(company, offer)),
    window: offers.map(({ partsClass }) => company.classes[partsClass]?.windowHours ?? Infinity),
    mostHeld: [...offers.keys()].sort((a, b) => more(own, a, b) || more(all, a, b) || a - b),
  };
}
