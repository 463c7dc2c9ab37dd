import { nonNegative, share } from '../probability/refusal.ts';
import type { YearOfStops } from './year-of-stops.ts';

/** What an offer guarantees, and what missing it costs. */
export interface Clause {
  /** Share of the hours of the year, in [0, 1]. */
  readonly availability: number;
  /** Share of the yearly fee for each point (1 %) below, ≥ 0. */
  readonly perPoint: number;
  /** Share of the fee it never exceeds; null = no cap. */
  readonly cap: number | null;
}

/** A year under a clause; shares of the yearly fee unless said. */
export interface ClauseYear {
  /** Share of the hours. */
  readonly availability: number;
  /** Chance that the guarantee is missed. */
  readonly breach: number;
  readonly expected: number;
  /** What the mean year would cost: the rest of `expected` comes from the spread between years. */
  readonly atMean: number;
  readonly deviation: number;
  /** Not exceeded in four years out of five. */
  readonly likely: number;
}

/** Hours promised in a year: day and night. */
export const YEAR_HOURS = 8760;
const POINT = YEAR_HOURS / 100;
/** Four years out of five. */
const LIKELY = 0.8;

/**
 * Expected penalty of a year of stops.
 *
 * Penalty = perPoint × points below the guarantee, up to the cap: perPoint / point × (E[(D − a)+] − E[(D − b)+]), a the hours
 * that the guarantee allows and b those at which the cap is met.
 *
 * @throws RangeError when a term of the clause is out of range
 */
export function clauseYear(year: YearOfStops, { availability, perPoint, cap }: Clause): ClauseYear {
  share('availability', availability);
  nonNegative('penalty per point', perPoint);
  nonNegative('cap of the penalty', cap ?? 0);
  const allowed = (1 - availability) * YEAR_HOURS;
  const most = cap === null || perPoint === 0 ? Infinity : allowed + (cap / perPoint) * POINT;
  const penalty = (hours: number): number =>
    (perPoint / POINT) * Math.max(0, Math.min(hours, most) - allowed);
  const beyondCap = most === Infinity ? 0 : year.above(most);
  const expected = (perPoint / POINT) * (year.above(allowed) - beyondCap);
  const square = year.expect((hours) => penalty(hours) ** 2);
  return {
    availability: 1 - year.mean / YEAR_HOURS,
    breach: year.exceeds(allowed),
    expected,
    atMean: penalty(year.mean),
    deviation: Math.sqrt(Math.max(0, square - expected ** 2)),
    likely: penalty(year.quantile(LIKELY)),
  };
}

/**
 * Rise of a fee that pays a penalty which is a share of that fee: s = e / (1 − e).
 *
 * @param penalty  share of the fee; 1 or more cannot be paid by any rise: null
 */
export function feeRise(penalty: number): number | null {
  nonNegative('penalty', penalty);
  return penalty < 1 ? penalty / (1 - penalty) : null;
}
