import { logGamma } from './log-gamma.ts';

/** Below this relative excess of variance a Poisson is meant (oracle convention). */
const POISSON_EXCESS = 1e-12;
/** Standard deviations below the mean where mass is left out: less than 1e-20 of it. */
const SPREADS_LEFT_OUT = 12;

/**
 * Cumulative distribution of the demand during a lead time, written into `cdf[0 … upTo]`.
 *
 * Negative binomial by mean and variance; Poisson when the variance does not exceed the mean.
 * Starts at the lowest value that carries mass, by the log-gamma form, then goes up by ratios:
 * one multiplication a term, no underflow for large means.
 *
 * @param mean      units, ≥ 0
 * @param variance  units², ≥ 0
 * @param upTo      last index wanted, whole, ≥ 0
 * @param cdf       at least upTo + 1 cells; filled with P(X ≤ x), shares
 */
export function demandCdf(mean: number, variance: number, upTo: number, cdf: Float64Array): void {
  if (mean <= 0) {
    cdf.fill(1, 0, upTo + 1);
    return;
  }
  const poisson = variance <= mean * (1 + POISSON_EXCESS);
  const spread = Math.sqrt(poisson ? mean : variance);
  const first = Math.max(0, Math.floor(mean - SPREADS_LEFT_OUT * spread));
  const r = poisson ? 0 : (mean * mean) / (variance - mean);
  const q = poisson ? 0 : 1 - mean / variance;
  let mass = poisson ? poissonMass(first, mean) : negativeBinomialMass(first, r, q);
  let total = 0;
  if (first > 0) cdf.fill(0, 0, Math.min(first, upTo + 1));
  for (let x = first; x <= upTo; x++) {
    total += mass;
    cdf[x] = total < 1 ? total : 1;
    mass *= poisson ? mean / (x + 1) : (q * (r + x)) / (x + 1);
  }
}

function poissonMass(x: number, mean: number): number {
  return x === 0 ? Math.exp(-mean) : Math.exp(x * Math.log(mean) - mean - logGamma(x + 1));
}

function negativeBinomialMass(x: number, r: number, q: number): number {
  const atZero = r * Math.log1p(-q);
  if (x === 0) return Math.exp(atZero);
  return Math.exp(logGamma(r + x) - logGamma(r) - logGamma(x + 1) + atZero + x * Math.log(q));
}
