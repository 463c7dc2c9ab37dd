import { refuse } from '../probability/refusal.ts';
import { netPresentValue } from './net-present-value.ts';

/** What comes and goes, month by month; €. */
export interface DeploymentFlows {
  /** Spent on deploying, ≥ 0: [month]. */
  readonly oneOff: readonly number[];
  /** € per year of margin (avoidable costs) once all is at work. */
  readonly yearlyBenefit: number;
  /** Share of it at work: [month]. */
  readonly inForce: readonly number[];
  /** Cash freed by stock consumed or sold and not bought again: [month]. */
  readonly stockCash: readonly number[];
  /** Stock scrapped beyond its provision: charged to the result, no cash: [month]. */
  readonly writeOff: readonly number[];
}

/** A cumulated reading: down first, up after. */
export interface Curve {
  /** At the end of each month: [month]. */
  readonly cumulated: readonly number[];
  /** Lowest point, ≤ 0, and the month it ends (0 = it never goes below). */
  readonly trough: number;
  readonly troughMonth: number;
  /** Months until it is back at zero for good, linear within a month; null = not within the months read. */
  readonly payback: number | null;
}

export interface JCurve {
  /** Money in the bank: one-off, benefits, stock. */
  readonly cash: Curve;
  /** Profit and loss: one-off, benefits, write-off; stock turned into cash is no profit. */
  readonly result: Curve;
  /** € today of the cash of the months read, nothing after them. */
  readonly netPresentValue: number;
}

/**
 * The J-curve of a deployment.
 *
 * @param rate  discount rate per year, > −1
 * @throws RangeError when the lists of months differ in length, or the rate is out of range
 */
export function jCurve(flows: DeploymentFlows, rate: number): JCurve {
  const { oneOff, yearlyBenefit, inForce, stockCash, writeOff } = flows;
  for (const list of [inForce, stockCash, writeOff]) {
    if (list.length !== oneOff.length) refuse('months', `${oneOff.length} a list`, list.length);
  }
  const operating = oneOff.map((spent, month) => (yearlyBenefit * inForce[month]!) / 12 - spent);
  const cash = operating.map((flow, month) => flow + stockCash[month]!);
  return {
    cash: curve(cash),
    result: curve(operating.map((flow, month) => flow - writeOff[month]!)),
    netPresentValue: netPresentValue((1 + rate) ** (1 / 12) - 1, cash, 1),
  };
}

function curve(flows: readonly number[]): Curve {
  let sum = 0;
  const cumulated = flows.map((flow) => (sum += flow));
  const trough = Math.min(0, ...cumulated);
  const below = cumulated.findLastIndex((total) => total < 0);
  const next = flows[below + 1];
  return {
    cumulated,
    trough,
    troughMonth: trough < 0 ? cumulated.indexOf(trough) + 1 : 0,
    payback: below < 0 ? 0 : next === undefined ? null : below + 1 - cumulated[below]! / next,
  };
}
