/** A seeded source of draws: the same seed gives the same draws everywhere. */
export interface Random {
  /** In [0, 1), 32 bits. */
  uniform(): number;
  /** Mean 1, > 0. */
  exponential(): number;
  /** Gamma of mean 1 and squared coefficient of variation `cv2` ≥ 0; 0 gives 1. */
  gamma(cv2: number): number;
  /** Whole, geometric on 0, 1, 2 … with the success probability given, in (0, 1]. */
  failures(success: number): number;
}

/**
 * Chris Doty-Humphrey's sfc32 (128 bits of state), and the draws a simulation needs. Not mulberry32:
 * its seeds are starting points on one circle of 2³² draws, too short for thousands of streams.
 * Gamma by Marsaglia and Tsang (2000), normal by the polar method.
 *
 * @param seed  any whole number; its low 32 bits count
 */
export function createRandom(seed: number): Random {
  let [a, b, c, count] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88, 1];
  function uniform(): number {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }
  for (let k = 0; k < 16; k++) uniform();

  const exponential = (): number => -Math.log(1 - uniform());

  function normal(): number {
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }

  function gamma(cv2: number): number {
    if (cv2 <= 0) return 1;
    if (cv2 === 1) return exponential();
    const shape = 1 / cv2;
    const boosted = shape < 1 ? shape + 1 : shape;
    const d = boosted - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v <= 0 || Math.log(1 - uniform()) >= 0.5 * x * x + d - d * v + d * Math.log(v)) continue;
      const boost = shape < 1 ? (1 - uniform()) ** cv2 : 1;
      return d * v * boost * cv2;
    }
  }

  const failures = (success: number): number =>
    success >= 1 ? 0 : Math.floor(Math.log(1 - uniform()) / Math.log1p(-success));

  return { uniform, exponential, gamma, failures };
}
