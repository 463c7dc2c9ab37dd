import type { Masses } from './masses.ts';

/** Mean and variance of a law given by its masses, those left out being negligible. */
export function moments(law: Masses): { readonly mean: number; readonly variance: number } {
  let mean = 0;
  for (let n = law.length - 1; n > 0; n--) mean += n * law[n]!;
  let variance = 0;
  for (let n = law.length - 1; n >= 0; n--) variance += (n - mean) ** 2 * law[n]!;
  return { mean, variance };
}

/** P(N ≤ x), smallest masses first where they are the lower ones. */
export function massUpTo(law: Masses, x: number): number {
  let sum = 0;
  for (let n = 0; n <= Math.min(x, law.length - 1); n++) sum += law[n]!;
  return sum;
}

/** E[(N − s)+], from the far end in. */
export function massLoss(law: Masses, s: number): number {
  let sum = 0;
  for (let n = law.length - 1; n > s; n--) sum += (n - s) * law[n]!;
  return sum;
}

/** E[(s − N)+]. */
export function massHeld(law: Masses, s: number): number {
  let sum = 0;
  for (let n = 0; n < Math.min(s, law.length); n++) sum += (s - n) * law[n]!;
  return sum;
}
