import { clauseYear, YEAR_HOURS, type Clause, type ClauseYear } from './clause-year.ts';
import type { StopHours } from './stop-hours.ts';
import { yearsOfStops } from './year-of-stops.ts';

/** Ratio between neighbouring rates that are computed; between them, straight lines. */
const RATIO = 1.1;

/**
 * A clause for any rate of stops, computed once for each of a geometric series of rates.
 *
 * Straight lines are within 0.4 % of the expected penalty (measured: 2–15 stops a year, with and without cap).
 *
 * @param stop    the law of a stop in force
 * @param before  mean hours of a stop today: a machine that runs longer stops more often
 * @returns reading for the stops a year today, > 0
 */
export function clauseByRate(
  clause: Clause,
  stop: StopHours,
  before: number,
): (stops: number) => ClauseYear {
  const years = yearsOfStops(stop);
  const known = new Map<number, ClauseYear>();
  const at = (power: number): ClauseYear => {
    const found = known.get(power);
    if (found) return found;
    const made = clauseYear(years(RATIO ** power), clause);
    known.set(power, made);
    return made;
  };
  return (stops) => {
    const rate = stopsInForce(stops, before, stop.mean);
    const power = Math.floor(Math.log(rate) / Math.log(RATIO));
    const [low, high] = [at(power), at(power + 1)];
    const weight = (rate / RATIO ** power - 1) / (RATIO - 1);
    const between = (of: (one: ClauseYear) => number): number =>
      of(low) * (1 - weight) + of(high) * weight;
    return {
      availability: between((one) => one.availability),
      breach: between((one) => one.breach),
      expected: between((one) => one.expected),
      atMean: between((one) => one.atMean),
      deviation: between((one) => one.deviation),
      likely: between((one) => one.likely),
    };
  };
}

/** Stops come while machines run: year / (up time between stops + stop), the up time being today's. */
function stopsInForce(stops: number, before: number, now: number): number {
  const up = Math.max(0, YEAR_HOURS - stops * before) / stops;
  return YEAR_HOURS / (up + now);
}
