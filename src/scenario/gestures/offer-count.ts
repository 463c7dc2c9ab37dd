/**
 * `offerCount` = offers that clients are proposed. It writes `match.{segment}`:
 *
 * 1. It starts from today's rows when those of the scenario are of its own making; otherwise from the rows as they
 *    stand, and leaves them when they count as many already.
 * 2. Lowering merges: of the offers held, the two most alike become one (likeness.ts), the one fewer clients hold
 *    going to the other. Of pairs as alike, the pair that moves fewest clients; of these, the first of the case.
 * 3. Raising gives offers of today that nobody is proposed any more back to those who hold them today, the most held
 *    first: their percents come from the offers that gained most.
 *
 * Ends: each merge takes one offer away; each offer given back stays, at today's percents.
 */
import type { Case } from '#model/case.ts';
import { offersInForce } from '#model/matching/offers-in-force.ts';
import { offerCount as measure, weightsOf } from '#model/matching/portfolio-measures.ts';
import { likeness } from '#model/offers/likeness.ts';
import type { Scenario } from '#model/scenario.ts';
import { sameScenario } from '../scenario.ts';
import { rowsInForce, rowsToday, withRows, type Row } from './rows.ts';

/**
 * The scenario in which clients are proposed so many offers, or as near as today's offers allow.
 *
 * @param value  whole number ≥ 1
 * @throws RangeError when the value is no count, or a row of the scenario is not one
 */
export function offerCount(company: Case, scenario: Scenario, value: number): Scenario {
  if (!(Number.isInteger(value) && value >= 1)) {
    throw new RangeError(`offerCount must be a whole number of at least 1; got ${value}`);
  }
  const measured = measure(company, scenario);
  if (measured === null || measured === value) return scenario;
  const offers = offersInForce(company, scenario);
  const today = rowsToday(company, offers.length);
  const alike = likeness(offers);
  const deal = (rows: readonly Row[], count: number): Scenario => {
    const merged = merge(company, rows, alike, count);
    return withRows(company, scenario, giveBack(company, merged, today, count));
  };
  const ours = sameScenario(deal(today, measured), scenario);
  return deal(ours ? today : rowsInForce(company, scenario), value);
}

function merge(
  company: Case,
  rows: readonly Row[],
  alike: readonly (readonly number[])[],
  count: number,
): readonly Row[] {
  const weights = weightsOf(company, rows);
  const held = [...weights.keys()].filter((offer) => weights[offer]! > 0);
  if (held.length <= count) return rows;
  const pairs = held.flatMap((one, at) =>
    held.slice(at + 1).map((other) => {
      const [from, to] = weights[one]! < weights[other]! ? [one, other] : [other, one];
      return { from, to, alike: alike[one]![other]!, moves: weights[from]! };
    }),
  );
  const best = pairs.reduce((a, b) =>
    b.alike > a.alike || (b.alike === a.alike && b.moves < a.moves) ? b : a,
  );
  return merge(
    company,
    rows.map((row) => moved(row, best.from, best.to)),
    alike,
    count,
  );
}

function moved(row: Row, from: number, to: number): Row {
  return row.map((percent, offer) =>
    offer === from ? 0 : offer === to ? percent + row[from]! : percent,
  );
}

function giveBack(
  company: Case,
  rows: readonly Row[],
  today: readonly Row[],
  count: number,
): readonly Row[] {
  const weights = weightsOf(company, rows);
  const held = weightsOf(company, today);
  const gone = [...held.keys()].filter((offer) => held[offer]! > 0 && weights[offer] === 0);
  if (gone.length === 0 || weights.filter((weight) => weight > 0).length >= count) return rows;
  const first = gone.reduce((a, b) => (held[b]! > held[a]! ? b : a));
  const given = rows.map((row, segment) => takenBack(row, today[segment]!, first));
  return giveBack(company, given, today, count);
}

/** The row with an offer at today's percent, taken from those that are above theirs, the most above first. */
function takenBack(row: Row, today: Row, offer: number): Row {
  const result = [...row];
  const above = (other: number): number => row[other]! - today[other]!;
  let left = today[offer]! - row[offer]!;
  for (const other of [...row.keys()].sort((a, b) => above(b) - above(a) || a - b)) {
    const taken = Math.min(left, Math.max(0, above(other)));
    result[other]! -= taken;
    result[offer]! += taken;
    left -= taken;
  }
  return result;
}
