import type { Case } from '../case.ts';
import { clientProfits } from './client-profits.ts';

/**
 * Mean yearly margin of each client over the coming years, €: that of today goes on along the trend of his parts; once
 * his contract has ended, a client whom a rival courts keeps us the share of what he buys that we have today.
 *
 * @param profit  of the last 12 months: [client]; null = unknown
 * @param years   from 1
 * @returns [client]; NaN = unknown
 */
export function projectedProfits(
  of: Case,
  profit: ArrayLike<number> | null,
  years: number,
): Float64Array {
  const clients = of.clients!;
  const last = clients.years - 1;
  const [first, latest] = [clientProfits(of, 0, 'gross'), clientProfits(of, last, 'gross')];
  return Float64Array.from({ length: clients.count }, (_, client) => {
    const now = profit?.[client] ?? Number.NaN;
    const trend = first && latest && last > 0 ? (latest[client]! - first[client]!) / last : 0;
    const ends = clients.contracts?.endsIn[client] ?? -1;
    const courted = clients.rival[client] === 1 && clients.wallet[client]! >= 0 && ends >= 0;
    let sum = 0;
    for (let year = 1; year <= years; year += 1) {
      const kept = courted && 12 * year > ends ? clients.wallet[client]! : 1;
      sum += kept * (now + year * trend);
    }
    return sum / years;
  });
}
