/** A law on the whole numbers, known by one mass and the ratios between neighbours. */
export interface Ratios {
  readonly mean: number;
  readonly variance: number;
  /** P(X = x), right in relative terms. */
  mass(x: number): number;
  /** P(X = x + 1) / P(X = x), for x ≥ 0. */
  rise(x: number): number;
  /** Limit of `rise`, < 1; each ratio beyond x is at most the larger of rise(x) and this. */
  readonly limit: number;
}

/** A tail: its probability and its mean distance from the point, Σ P(X = k) |k − s|. */
export interface Tail {
  readonly probability: number;
  readonly distance: number;
}

/** Part of a sum that may be left out. */
const LEFT_OUT = 1e-17;
/** e^−60: what is left after the longest sum, against the first term. */
const EXPONENT = 60;

/**
 * k > s, summed upwards.
 *
 * Bound: with v = variance / mean, at least 1, Poisson, binomial and negative binomial have
 * rise(mean + j) ≤ 1 − j / v(mean + j), so that J terms further a mass is at most
 * exp(−J² / 2v(mean + J)) of the first: e^−60 at J = E + √(E² + 2 E mean), E = 60 v. Stuttering
 * Poisson: the same exponent bounds its tail (sub-gamma), and it is log-concave.
 */
export function tailAbove(law: Ratios, s: number): Tail {
  const reach = EXPONENT * (law.mean > 0 ? Math.max(1, law.variance / law.mean) : 1);
  const last = Math.max(s, Math.ceil(law.mean)) + reach + Math.sqrt(reach * (reach + 2 * law.mean));
  let term = law.mass(s + 1);
  let probability = 0;
  let distance = 0;
  for (let k = s + 1; k <= last; k++) {
    const away = k - s;
    probability += term;
    distance += away * term;
    const rise = law.rise(k);
    const ratio = rise > law.limit ? rise : law.limit;
    const gap = 1 - ratio;
    if (gap > 0 && term * ratio * (away + 1 / gap) <= LEFT_OUT * gap * distance) break;
    term *= rise;
  }
  return { probability, distance };
}

/** k ≤ s, summed downwards: at most s + 1 terms; sooner when what is left no longer counts. */
export function tailBelow(law: Ratios, s: number): Tail {
  let term = law.mass(s);
  let probability = 0;
  let distance = 0;
  for (let k = s; k >= 0; k--) {
    const away = s - k;
    probability += term;
    distance += away * term;
    if (k === 0) break;
    const ratio = 1 / law.rise(k - 1);
    const gap = 1 - ratio;
    if (gap > 0 && term * ratio * (away + 1 / gap) <= LEFT_OUT * gap * distance) break;
    term *= ratio;
  }
  return { probability, distance };
}
