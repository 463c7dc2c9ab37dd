import { quantiles } from '../probability/quantiles.ts';

/** Nine times out of ten above p10, nine times out of ten below p90. Unit of the number. */
export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Draws in which the number could be computed. */
  readonly draws: number;
  /** Share of them above 0: how sure the sign of a difference is. */
  readonly above: number;
}

/**
 * Band of a number over draws, those where it is null left out.
 *
 * @returns null when it could never be computed
 */
export function bandOf(values: readonly (number | null)[]): Band | null {
  const known = values.filter((value) => value !== null);
  const [p10, p50, p90] = quantiles(known, [0.1, 0.5, 0.9]);
  if (p10 === undefined || p50 === undefined || p90 === undefined) return null;
  const above = known.filter((value) => value > 0).length / known.length;
  return { p10, p50, p90, draws: known.length, above };
}
