import { nonNegative, refuse, whole } from '../probability/refusal.ts';

/** Safety stock, units: kept by the sites each for itself, kept by one centre, and their ratio. */
export interface PooledSafety {
  readonly decentralised: number;
  readonly centralised: number;
  readonly ratio: number;
}

/**
 * What pooling does to the safety stock of identical sites.
 *
 * n sites: n z σ √L; one centre: z σ √L √(n + n (n − 1) ρ). Without correlation, the square-root
 * law. Source: Eppen, Effects of centralization on expected costs (1979).
 *
 * @param sites        n, whole, ≥ 1
 * @param sd           σ, units per period at one site, ≥ 0
 * @param leadTime     L, periods, ≥ 0, the same everywhere
 * @param safety       z, spreads of safety
 * @param correlation  ρ between any two sites, from −1/(n − 1) to 1
 * @throws RangeError when an argument is out of range
 */
export function pooledSafety(
  sites: number,
  sd: number,
  leadTime: number,
  safety: number,
  correlation: number,
): PooledSafety {
  whole('sites', sites, 1);
  nonNegative('standard deviation', sd);
  nonNegative('lead time', leadTime);
  const least = sites === 1 ? -1 : -1 / (sites - 1);
  if (!(correlation >= least && correlation <= 1)) {
    refuse('correlation', `from ${least} to 1`, correlation);
  }
  const oneSite = safety * sd * Math.sqrt(leadTime);
  const spread = Math.sqrt(Math.max(0, sites + sites * (sites - 1) * correlation));
  return {
    decentralised: sites * oneSite,
    centralised: oneSite * spread,
    ratio: spread / sites,
  };
}
