/**
 * `billedShare` = share of clients whose offer asks a fee. It writes `match.{segment}` and `price.{segment}`:
 *
 * 1. It starts from today's rows, or from the rows as they stand, fees of new offers asked in full, when the scenario
 *    is what it would make of those: a handle brought back brings everything back. Otherwise from the scenario itself,
 *    which it leaves when it measures the value already.
 * 2. Raising takes the segments in the order in which they accept to pay (segments-by-acceptance.ts), lowering in the
 *    opposite order.
 * 3. Within a segment, a new offer is billed or given as a whole, by the index of its fees (`price`), when that comes
 *    nearer to the value. Then clients go from an offer without a fee to its twin with one, or back (fee-twins.ts),
 *    by whole percents: those promised most start first, those who pay most stop first.
 * 4. The last segment touched stops at the integer percent nearest to the value asked for.
 */
import type { Case } from '#model/case.ts';
import {
  asksFee,
  billedShare as measure,
  feeIndex,
  weightsOf,
} from '#model/matching/portfolio-measures.ts';
import { offersInForce, type OfferInForce } from '#model/matching/offers-in-force.ts';
import type { Scenario } from '#model/scenario.ts';
import { sameScenario } from '../scenario.ts';
import { billedRow } from './billed-row.ts';
import { feeTwins, type FeeTwins } from './fee-twins.ts';
import { halfPercent, rowsInForce, rowsToday, withRows, type Row } from './rows.ts';
import { segmentsByAcceptance } from './segments-by-acceptance.ts';

/** Who holds what, and the index of the fees of new offers: [segment]. */
interface Deal {
  readonly rows: readonly Row[];
  readonly index: readonly number[];
}

/**
 * The scenario in which that share of clients is asked a fee, or as near as its offers allow.
 *
 * @param value  share of clients, in [0, 1]
 * @throws RangeError when the value is no share, or a row of the scenario is not one
 */
export function billedShare(company: Case, scenario: Scenario, value: number): Scenario {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`billedShare must be a share in [0, 1]; got ${value}`);
  }
  const measured = measure(company, scenario);
  if (measured === null) return scenario;
  const offers = offersInForce(company, scenario);
  const today = rowsToday(company, offers.length);
  const twins = feeTwins(company, offers, weightsOf(company, today));
  const make = (from: Deal, share: number): Scenario =>
    written(company, scenario, walk(company, offers, twins, from, share));

  const rows = rowsInForce(company, scenario);
  const inFull = company.segments.map(() => 1);
  const index = company.segments.map(({ id }) => feeIndex(scenario, id));
  const origins: readonly Deal[] = [
    { rows: today, index: inFull },
    ...(index.includes(0) ? [{ rows, index: inFull }] : []),
  ];
  const origin = origins.find((from) => sameScenario(make(from, measured), scenario));
  if (origin) {
    const next = make(origin, value);
    return sameScenario(next, scenario) ? scenario : next;
  }
  if (Math.abs(measured - value) <= halfPercent(company)) return scenario;
  return make({ rows, index }, value);
}

/** The deal in which so many clients pay, from `from` on, segment after segment. */
function walk(
  company: Case,
  offers: readonly OfferInForce[],
  twins: FeeTwins,
  from: Deal,
  value: number,
): Deal {
  const { segments } = company;
  const rows = [...from.rows];
  const index = [...from.index];
  const billed = (segment: number): number =>
    rows[segment]!.reduce(
      (sum, cell, k) => sum + (asksFee(offers[k]!, index[segment]!) ? cell : 0),
      0,
    );
  const missing = (): number =>
    segments.reduce((sum, { clients }, at) => sum + clients * (100 * value - billed(at)), 0);
  const up = missing() > 0;
  const order = segmentsByAcceptance(company, offers, from.rows, twins.paid);
  for (const segment of up ? order : order.toReversed()) {
    const { clients } = segments[segment]!;
    if (clients === 0) continue;
    const listed = rows[segment]!.reduce(
      (sum, cell, k) => sum + (offers[k]!.listed && offers[k]!.price > 0 ? cell : 0),
      0,
    );
    const wanted = (): number => Math.round(missing() / clients);
    const canTurn = listed > 0 && up === (index[segment] === 0);
    const turns = canTurn && 2 * Math.abs(wanted()) >= listed;
    if (turns) index[segment] = up ? 1 : 0;
    const move = (percents: number): Row =>
      billedRow(rows[segment]!, offers, twins, index[segment]!, percents);
    const canMove = move(up ? 1 : -1).some((cell, k) => cell !== rows[segment]![k]);
    if (wanted() !== 0 && wanted() > 0 === up) rows[segment] = move(wanted());
    if (!canTurn && !canMove) continue;
    if ((canTurn && !turns) || Math.abs(missing()) <= clients / 2) break;
  }
  return { rows, index };
}

function written(company: Case, scenario: Scenario, { rows, index }: Deal): Scenario {
  const prices = company.segments.map(({ id }) => `price.${id}`);
  const others = Object.entries(scenario).filter(([id]) => !prices.includes(id));
  const indexed = prices.flatMap((id, segment): [string, number][] =>
    index[segment] === 1 ? [] : [[id, 100 * index[segment]!]],
  );
  return withRows(company, Object.fromEntries([...others, ...indexed]), rows);
}
