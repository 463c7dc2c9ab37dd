/** Mean and variance of the numbers that are known (not NaN); null without any. */
export function moments(numbers: readonly number[]): { mean: number; variance: number } | null {
  const known = numbers.filter((one) => !Number.isNaN(one));
  if (known.length === 0) return null;
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  const variance = known.reduce((sum, one) => sum + (one - mean) ** 2, 0) / known.length;
  return { mean, variance };
}
