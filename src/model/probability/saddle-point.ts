import { deviance } from './deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * Probabilities of counts by Loader's saddle-point form: right in relative terms from the centre
 * to the edge of floating point, with no factorial and no overflow.
 *
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000).
 */

/**
 * e^−mean mean^x / Γ(x + 1).
 *
 * @param x     ≥ 0, real
 * @param mean  ≥ 0
 */
export function poissonMass(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean);
  if (mean === 0) return 0;
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/**
 * Γ(n + 1) / (Γ(a + 1) Γ(b + 1)) p^a q^b with n = a + b.
 *
 * @param a  successes, ≥ 0, real
 * @param b  failures, ≥ 0, real
 * @param p  chance of a success; p + q = 1, both given so that neither loses digits
 * @param q  chance of a failure
 */
export function binomialMass(a: number, b: number, p: number, q: number): number {
  if (a === 0) return power(q, p, b);
  if (b === 0) return power(p, q, a);
  if (p === 0 || q === 0) return 0;
  const n = a + b;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * p) -
    deviance(b, n * q);
  return Math.exp(exponent) * Math.sqrt(n / a / b / (2 * Math.PI));
}

/** share^count, by whichever of the two complementary shares is known to more digits. */
export function power(share: number, complement: number, count: number): number {
  if (count === 0) return 1;
  return Math.exp(count * (complement < 0.5 ? Math.log1p(-complement) : Math.log(share)));
}
