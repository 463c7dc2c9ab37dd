import { poisson } from '../probability/poisson.ts';
import { whole } from '../probability/refusal.ts';
import { baseStock } from './base-stock.ts';

/** Whole units: on each site, on all sites, in one centre serving them all. */
export interface PooledBaseStock {
  readonly perSite: number;
  readonly decentralised: number;
  readonly centralised: number;
}

/**
 * What pooling does to the base stock of identical sites under Poisson demand, in whole units.
 *
 * @param sites   whole, ≥ 1
 * @param demand  mean demand of one site over the lead time, units, ≥ 0
 * @param target  ready rate wanted, share in [0, 1)
 * @throws RangeError when an argument is out of range
 */
export function pooledBaseStock(sites: number, demand: number, target: number): PooledBaseStock {
  whole('sites', sites, 1);
  const perSite = baseStock(poisson(demand), 'readyRate', target);
  return {
    perSite,
    decentralised: sites * perSite,
    centralised: baseStock(poisson(sites * demand), 'readyRate', target),
  };
}
