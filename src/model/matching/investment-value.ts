import { netPresentValue } from '../deployment/net-present-value.ts';
import { nonNegative, positive, refuse, share, whole } from '../probability/refusal.ts';

/** Money put into winning or keeping a place: bounded, dated, with an end. */
export interface Investment {
  /** € at most, spent evenly over the term as long as the place is not won. */
  readonly cap: number;
  /** Term, months ≥ 1. */
  readonly months: number;
  /** Chance that it is won by the end of the term, share in [0, 1]. */
  readonly winRate: number;
  /** Month after which spending stops when nothing is won: 1 … months. No exit, no investment. */
  readonly exit: number;
}

/** What a place won is worth. */
export interface Prize {
  /** € per year once won, avoidable costs deducted. */
  readonly contribution: number;
  /** Years a client won is expected to stay, > 0. */
  readonly years: number;
  /** Discount rate per year, > −1. */
  readonly rate: number;
}

export interface InvestmentValue {
  /** € today. */
  readonly netPresentValue: number;
  /** € expected, undiscounted. */
  readonly spent: number;
  /** Part of the cap expected to be spent. */
  readonly capUsed: number;
  /** Chance that it is won before the exit. */
  readonly won: number;
}

/**
 * Expected value of an investment. The chance of winning is the same each month of the term, so that
 * `winRate` is reached at its end; what is won pays monthly from the month after, for `years` on average
 * (whole months).
 *
 * Bound: months + years × 12 terms.
 *
 * @throws RangeError when an argument is out of range, or the exit is missing (0) or beyond the term
 */
export function investmentValue(
  { cap, months, winRate, exit }: Investment,
  { contribution, years, rate }: Prize,
): InvestmentValue {
  nonNegative('cap', cap);
  whole('months', months, 1);
  share('win rate', winRate);
  if (!(Number.isInteger(exit) && exit >= 1 && exit <= months)) {
    refuse('exit', `a month from 1 to ${months}`, exit);
  }
  if (!Number.isFinite(contribution)) refuse('contribution', 'a finite number', contribution);
  positive('years', years);
  const monthly = (1 + rate) ** (1 / 12) - 1;
  const hazard = 1 - (1 - winRate) ** (1 / months);
  const stay = Math.max(1, Math.round(12 * years));
  const annuity = netPresentValue(monthly, Array(stay).fill(contribution / 12), 1);
  const open = Array.from({ length: exit }, (_, month) => (1 - hazard) ** month);
  const spends = open.map((still) => (still * cap) / months);
  const wins = open.map((still) => still * hazard);
  return {
    netPresentValue:
      netPresentValue(
        monthly,
        wins.map((win) => win * annuity),
        1,
      ) - netPresentValue(monthly, spends, 0),
    spent: sum(spends),
    capUsed: cap > 0 ? sum(spends) / cap : 0,
    won: 1 - (1 - hazard) ** exit,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
