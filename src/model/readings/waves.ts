import { clientMonths } from '../chain/client-months.ts';
import type { Case } from '../case.ts';
import { clientSegments } from '../clients/segmented-case.ts';
import { defaultOneOff, oneOffByMonth } from '../deployment/one-off-costs.ts';
import { doneAt, inPlaceAt } from '../deployment/in-place.ts';
import { jCurve } from '../deployment/j-curve.ts';
import { rolloutOf } from '../deployment/rollout.ts';
import { sCurve } from '../deployment/s-curve.ts';
import { WEEKS_PER_MONTH } from '../deployment/wave-starts.ts';
import { evaluate } from '../evaluate.ts';
import type { Scenario } from '../scenario.ts';

/** The triangle at the end of one month of the plan. */
export interface WaveMonth {
  readonly cost: number;
  readonly stock: number;
  readonly service: number;
  readonly margin: number;
  /** Share of the clients with a contract who have changed offer. */
  readonly moved: number;
  /** € put in and got back since the start, all counted. */
  readonly cash: number;
}

export interface WavesReading {
  /** From the start (0) to the last month read; none when the tables do not allow. */
  readonly months: readonly WaveMonth[];
  /** Lowest cash, ≤ 0, and the month it is reached. */
  readonly trough: number;
  readonly troughMonth: number;
  /** Months until what was put in is back; null = not within the months read. */
  readonly payback: number | null;
  /** Month the plan ends, and the share of clients who have changed offer by then. */
  readonly end: number;
  readonly movedAtEnd: number;
}

/** The register reads no horizon beyond it. */
const LAST = 36;
/** An evaluation every so many months; between two, a straight line. */
const EVERY = 4;
/** Months over which dead stock is scrapped: it leaves the shelves and brings no cash. */
const SCRAPPING = 12;

/**
 * The triangle month by month: each prerequisite acts once its task is done, clients as they change offer. And the cash
 * that goes out before it comes in: one-off costs along the plan, the change of margin as clients settle in, stock that
 * is consumed and not bought again, from the month it is redeployed.
 *
 * Bound: 22 evaluations.
 */
export function* wavesReading(
  of: Case,
  scenario: Scenario,
): Generator<undefined, WavesReading, undefined> {
  const rollout = rolloutOf(of, scenario);
  const end = rollout.schedule.duration / WEEKS_PER_MONTH;
  const none = { months: [], trough: 0, troughMonth: 0, payback: null, end, movedAtEnd: 0 };
  const moves = of.clients && clientMonths(of.clients, clientSegments(of), rollout);
  const { cost, stock, service, margin } = evaluate(of, {}).before;
  if (!moves || cost === null || stock === null || service === null || margin === null) return none;

  const movedBy = (month: number) =>
    moves.months.filter((own) => own <= month).length / Math.max(1, moves.months.length);
  const redeployed = Math.min(LAST, doneAt(rollout, 'T09'));
  const stockAt = (since: number, more: Scenario = {}): number =>
    evaluate(of, { ...scenario, deadStockScrapped: 0, ...more, horizonMonths: since }).scenario
      .stock!;
  const read = { cost: [cost], stock: [stock], service: [service], margin: [margin] };
  for (let month = EVERY; month <= LAST; month += EVERY) {
    yield;
    const then = evaluate(of, {
      ...inPlaceAt(scenario, rollout, month),
      horizonMonths: month,
    }).scenario;
    read.cost.push(then.cost!);
    read.service.push(then.service!);
    read.margin.push(then.margin!);
    yield;
    read.stock.push(month > redeployed ? stockAt(month - redeployed) : stock);
  }
  const scrapped = stockAt(LAST) - stockAt(LAST, { ...pick(scenario, 'deadStockScrapped') });
  const at = (month: number, name: keyof typeof read): number => {
    const low = Math.min(Math.floor(month / EVERY), read[name].length - 2);
    const part = month / EVERY - low;
    return read[name][low]! * (1 - part) + read[name][low + 1]! * part;
  };
  const gone = (month: number) =>
    scrapped * Math.min(1, Math.max(0, month - redeployed) / SCRAPPING);
  const spent = oneOffByMonth(
    defaultOneOff,
    rollout.schedule,
    Math.max(LAST, Math.ceil(end)),
  ).slice(0, LAST);
  const curve = jCurve(
    {
      oneOff: spent,
      // € a year, month by month: the share in force is that of one euro.
      yearlyBenefit: 1,
      inForce: settled(
        spent.map((_, month) => at(month + 1, 'margin') - margin),
        rollout.rampWeeks / WEEKS_PER_MONTH,
      ),
      stockCash: spent.map((_, month) => at(month, 'stock') - at(month + 1, 'stock')),
      writeOff: spent.map(() => 0),
    },
    0,
  ).cash;
  return {
    months: Array.from({ length: LAST + 1 }, (_, month) => ({
      cost: at(month, 'cost'),
      stock: at(month, 'stock') - gone(month),
      service: at(month, 'service'),
      margin: at(month, 'margin'),
      moved: movedBy(month),
      cash: month === 0 ? 0 : curve.cumulated[month - 1]!,
    })),
    ...{ trough: curve.trough, troughMonth: curve.troughMonth, payback: curve.payback },
    ...{ end, movedAtEnd: movedBy(end) },
  };
}

function pick(scenario: Scenario, id: string): Scenario {
  const value = scenario[id];
  return value === undefined ? {} : { [id]: value };
}

/** What has been gained is had in full only once clients have settled in: each month's gain grows along an S. */
function settled(levels: readonly number[], ramp: number): number[] {
  return levels.map((_, month) =>
    levels
      .slice(0, month + 1)
      .reduce(
        (sum, level, since) =>
          sum + (level - (levels[since - 1] ?? 0)) * sCurve((month - since + 0.5) / ramp),
        0,
      ),
  );
}
