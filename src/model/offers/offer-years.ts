import type { ClauseYear } from './clause-year.ts';

/** A year of the installations of an offer. */
export interface OfferYears {
  /** Installations and machines with a guarantee; a share of an installation counts as such. */
  readonly installations: number;
  readonly machines: number;
  /** €. */
  readonly fees: number;
  /** Share of the hours, mean over installations; null = there is none. */
  readonly availability: number | null;
  /** Share of the installations that miss the guarantee in a year; null = there is none. */
  readonly breach: number | null;
  /** € expected, and what mean years would cost. */
  readonly penalties: number;
  readonly atMean: number;
  /** € of standard deviation of a year, installations being independent. */
  readonly deviation: number;
}

export interface YearSums {
  /** @param fees  € of the yearly fee of the whole installation */
  add(year: ClauseYear, share: number, machines: number, fees: number): void;
  read(): OfferYears;
}

/** Adds up the years of installations. */
export function yearSums(): YearSums {
  const sums = {
    all: 0,
    machines: 0,
    fees: 0,
    up: 0,
    breach: 0,
    penalties: 0,
    atMean: 0,
    squares: 0,
  };
  return {
    add(year, share, machines, fees) {
      sums.all += share;
      sums.machines += share * machines;
      sums.fees += share * fees;
      sums.up += share * year.availability;
      sums.breach += share * year.breach;
      sums.penalties += share * fees * year.expected;
      sums.atMean += share * fees * year.atMean;
      sums.squares += share * (fees * year.deviation) ** 2;
    },
    read: () => ({
      installations: sums.all,
      machines: sums.machines,
      fees: sums.fees,
      availability: sums.all > 0 ? sums.up / sums.all : null,
      breach: sums.all > 0 ? sums.breach / sums.all : null,
      penalties: sums.penalties,
      atMean: sums.atMean,
      deviation: Math.sqrt(sums.squares),
    }),
  };
}
