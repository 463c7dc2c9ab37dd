import type { Case } from '../case.ts';
import { advanceOf } from './advances.ts';

/** € that clients have paid ahead for the fees of the last 12 months; 0 when fees are not known. */
export function advancesToday({ clients, offers }: Case): number {
  const { contracts, years = 1 } = clients ?? {};
  if (!clients || !contracts) return 0;
  let sum = 0;
  for (let client = 0; client < clients.count; client++) {
    const offer = offers[contracts.offer[client]!];
    if (offer) sum += advanceOf(contracts.fees[client * years + years - 1]!, offer.billing);
  }
  return sum;
}
