import { at } from '../at.ts';
import { feePerMachine, OFFER_PRICES } from '../parameters/offer-prices.ts';
import { dayOf, KEPT_START, monthOf } from '../time/timeline.ts';
import { contractAt } from '../world/contracts.ts';
import type { AvailabilityOf } from './availability.ts';
import type { Penalty } from './penalty.ts';

const YEARS = [0, 1, 2];
const FIRST = monthOf(KEPT_START);
const LAST_DAYS = YEARS.map((year) => dayOf(2024 + year, 10, 31));

/** Settled once a year, installation by installation, at the end of October: points below the promise × share of its fee. */
export function availabilityPenalties(availability: readonly AvailabilityOf[]): Penalty[] {
  return YEARS.flatMap((year) =>
    availability.flatMap(({ installation, months, waits }): Penalty[] => {
      const own = months.slice(12 * year, 12 * year + 12);
      const committed = own.reduce((sum, month) => sum + month.committed, 0);
      const down = own.reduce((sum, month) => sum + month.down, 0);
      const month = FIRST + 12 * year + 11;
      const settled = at(LAST_DAYS, year);
      const contract = contractAt(installation.contracts, settled);
      const price = at(OFFER_PRICES, contract.offer);
      const points = 100 * (Number(price.availability) - (1 - down / committed));
      if (points <= 0) return [];
      const fee = feePerMachine(price) * installation.machines;
      const cap = typeof price.cap === 'number' ? price.cap : Infinity;
      const amount = Math.round(fee * Math.min(cap, Number(price.penalty) * points));
      if (amount === 0) return [];
      return [
        {
          contract: contract.id,
          month,
          amount,
          kind: 'availability',
          installation: installation.id,
          call: null,
          order: -1,
          item: longestWaited(at(waits, year)),
        },
      ];
    }),
  );
}

function longestWaited(waits: ReadonlyMap<number, number>): number {
  let item = -1;
  let longest = 0;
  for (const [candidate, waited] of waits) {
    if (waited <= longest) continue;
    item = candidate;
    longest = waited;
  }
  return item;
}
