/**
 * The law of a random quantity X. Every probability and every expectation is right in relative
 * terms, in both tails: no method takes the difference of two larger numbers.
 */
export interface Law {
  readonly mean: number;
  readonly variance: number;
  /** P(X ≤ x). */
  cdf(x: number): number;
  /** P(X > x). */
  survival(x: number): number;
  /** E[(X − x)+]: expected backorders when x pieces face a demand X. */
  loss(x: number): number;
  /** E[(x − X)+]: expected pieces on hand. */
  complementaryLoss(x: number): number;
  /** Smallest x with P(X ≤ x) ≥ share; share in (0, 1). */
  quantile(share: number): number;
}

/** A law on the whole numbers ≥ 0; x is whole (negative allowed) in every method. */
export interface CountLaw extends Law {
  /** P(X = x). */
  pmf(x: number): number;
}

/** A law with a density. */
export interface MeasureLaw extends Law {
  density(x: number): number;
}
