/** Stirling coefficients B₂ₖ / (2k (2k − 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188] as const;
/** From here five Stirling terms reach double precision. */
const STIRLING_FROM = 16;

/**
 * Natural logarithm of the gamma function.
 *
 * Stirling's series after shifting the argument up by at most 16 steps; relative error < 1e-14.
 *
 * @param x  > 0
 * @throws RangeError when x is not positive
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`x must be positive; got ${x}`);
  let shift = 0;
  let z = x;
  for (; z < STIRLING_FROM; z++) shift -= Math.log(z);
  let power = 1 / z;
  let series = 0;
  for (const coefficient of STIRLING) {
    series += coefficient * power;
    power /= z * z;
  }
  return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
}
