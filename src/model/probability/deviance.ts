/**
 * Half the deviance of a count: x ln(x / expected) + expected − x, ≥ 0.
 *
 * The plain form cancels when x is near its expectation; there Loader's series is summed, at most
 * 10 terms because each gains a factor of 100. Source: Loader (2000), function bd0.
 *
 * @param x         ≥ 0, real
 * @param expected  > 0
 */
export function deviance(x: number, expected: number): number {
  if (x === 0) return expected;
  const gap = x - expected;
  if (Math.abs(gap) >= 0.1 * (x + expected)) return x * Math.log(x / expected) - gap;
  const v = gap / (x + expected);
  const square = v * v;
  let power = 2 * x * v;
  let sum = gap * v;
  for (let k = 1; k <= 10; k++) {
    power *= square;
    sum += power / (2 * k + 1);
  }
  return sum;
}
