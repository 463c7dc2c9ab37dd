/** e^−40: what lies beyond the reach of a law. */
const EXPONENT = 40;

/**
 * How far an array of masses must go for a Poisson quantity seen from a point: beyond it the mass
 * left out is under e^−40 of the mass from the point on.
 *
 * Beyond the mean, J terms further a mass is at most exp(−J² / 2(mean + J)) of the first.
 *
 * @param mean  ≥ 0
 * @param from  point looked at, ≥ 0
 * @returns whole number of masses
 */
export function poissonReach(mean: number, from: number): number {
  const steps = EXPONENT + Math.sqrt(EXPONENT * (EXPONENT + 2 * mean));
  return Math.ceil(Math.max(mean, from) + steps) + 1;
}
