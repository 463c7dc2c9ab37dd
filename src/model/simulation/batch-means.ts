/** A mean and the standard error of that mean, in the unit of the values. */
export interface Estimate {
  readonly mean: number;
  readonly error: number;
}

/**
 * Mean of batches and its standard error: batches are independent, or long enough to pass for it.
 *
 * @param batches  one value each; two at least give an error, one gives NaN
 */
export function batchMeans(batches: readonly number[]): Estimate {
  const count = batches.length;
  const mean = batches.reduce((sum, value) => sum + value, 0) / count;
  const squares = batches.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (count - 1) / count) };
}
