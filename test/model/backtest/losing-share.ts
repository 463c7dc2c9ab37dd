import type { Case } from '#model/case.ts';
import { clientProfits } from '#model/clients/client-profits.ts';
import type { Foretold } from './back-test.ts';
import type { YearlyRise } from './yearly-rise.ts';

/**
 * Share of the clients who lose money at full cost, parts alone: as in the two years that are known, on average, each client
 * buying as he did then at the prices and costs of the year foretold.
 */
export function losingShare(then: Case, now: Case, rise: YearlyRise): Foretold {
  const { years } = then.clients!;
  const known = [years - 2, years - 1].map((year) => losersAgain(then, year, rise));
  const measured = losers(now) / now.clients!.count;
  return {
    name: 'clients who lose money',
    predicted: known.reduce((sum, share) => sum + share, 0) / known.length,
    measured,
    tolerance: 0.03,
    share: false,
    sampling: Math.sqrt((measured * (1 - measured)) / now.clients!.count),
  };
}

/** Share of those who would lose, were the year to come again at the prices and costs of the one foretold. */
function losersAgain(then: Case, year: number, rise: YearlyRise): number {
  const { count, years, money } = then.clients!;
  const risen = (yearly: number): number => yearly ** (years - year);
  const gross = clientProfits(then, year, 'gross')!;
  const losing = clientProfits(then, year, 'full')!.filter((margin, client) => {
    const cell = client * years + year;
    const { revenue, costOfGoods } = money!;
    const cost = (gross[client]! - margin) * risen(rise.drivers);
    const sold = revenue[cell]! * risen(rise.prices);
    return sold - costOfGoods[cell]! * risen(rise.goods) - cost < 0;
  });
  return losing.length / count;
}

function losers(of: Case): number {
  return clientProfits(of, of.clients!.years - 1, 'full')!.filter((profit) => profit < 0).length;
}
