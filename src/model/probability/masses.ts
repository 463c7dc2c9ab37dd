import type { CountLaw } from './law.ts';

/**
 * A law on 0, 1, 2 … written as an array of masses, for sums and thinnings that no formula gives.
 *
 * Arrays stop where a caller no longer looks: dropping the masses beyond never changes those below.
 */
export type Masses = Float64Array;

/**
 * @param law    its masses 0 … length − 1
 * @param shift  P(X = k + shift) stands at k: the law of X − shift, its lower part left out
 */
export function masses(law: CountLaw, length: number, shift = 0): Masses {
  return Float64Array.from({ length }, (_, k) => law.pmf(k + shift));
}

/** The law of the sum of two independent quantities, cut at `length`. */
export function convolve(a: Masses, b: Masses, length: number): Masses {
  const sum = new Float64Array(length);
  for (let i = 0; i < Math.min(a.length, length); i++) {
    const mass = a[i]!;
    if (mass === 0) continue;
    const end = Math.min(b.length, length - i);
    for (let j = 0; j < end; j++) sum[i + j]! += mass * b[j]!;
  }
  return sum;
}

/**
 * The law of Binomial(N, share) for N of the given law, cut at `length`.
 *
 * Horner's rule on the generating function Σ mₙ (1 − f + f z)ⁿ: positive terms only, no power, no
 * binomial coefficient; N × length steps.
 *
 * @param share  f in [0, 1]
 */
export function thin(law: Masses, share: number, length: number): Masses {
  const thinned = new Float64Array(length);
  const kept = 1 - share;
  let degree = 0;
  for (let n = law.length - 1; n >= 0; n--) {
    degree = Math.min(degree + 1, length - 1);
    for (let k = degree; k >= 1; k--) thinned[k] = kept * thinned[k]! + share * thinned[k - 1]!;
    thinned[0] = kept * thinned[0]! + law[n]!;
  }
  return thinned;
}

/** The law of (N − s)+: everything up to s becomes 0. */
export function beyond(law: Masses, s: number): Masses {
  if (s === 0) return law;
  const rest = law.slice(Math.min(s, law.length));
  let zero = 0;
  for (let n = Math.min(s, law.length - 1); n >= 0; n--) zero += law[n]!;
  if (rest.length === 0) return Float64Array.of(zero);
  rest[0] = zero;
  return rest;
}
