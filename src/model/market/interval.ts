/** An estimate and its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Half-width of a 95 % interval, in standard errors. */
export const INTERVAL_WIDTH = 1.96;
