import type { ClientContracts } from '#model/case/clients.ts';
import { datesOf, numbersOf } from '../column.ts';
import { monthNumber } from '../days.ts';
import { joinRows } from '../join.ts';
import type { ClientYears } from './client-years.ts';
import type { Context } from './context.ts';
import type { Offers } from './offers.ts';
import { mainContracts, mainOffers } from './portfolio.ts';

/** Offer, end and fees of each client; null without contracts or offers. */
export function clientContracts(
  context: Context,
  offers: Offers,
  years: ClientYears,
): ClientContracts | null {
  const { tables, zone, lastDay } = context;
  const { contracts } = tables;
  const main = mainContracts(context);
  const held = mainOffers(context, offers);
  if (!main || !held || !contracts) return null;
  const dayOf = (name: string): Float64Array =>
    datesOf(contracts, name).instants.map((instant) => Math.floor(zone.toLocal(instant) / 1440));
  const starts = dayOf('start_date');
  const ends = dayOf('end_date');
  const monthsLeft = (row: number): number => {
    const end = ends[row] ?? NaN;
    return Number.isNaN(end) ? -1 : monthNumber(end) - monthNumber(lastDay);
  };
  const fee = numbersOf(contracts, 'annual_fee');
  const client = joinRows(contracts, 'customer_id', tables.customers, 'customer_id');
  const fees = new Float64Array(years.clients * years.count);
  for (let row = 0; row < contracts.rows; row++) {
    const at = client[row] ?? -1;
    const perDay = (fee[row] || 0) / 365;
    if (at < 0 || perDay === 0) continue;
    const end = Number.isNaN(ends[row]) ? Infinity : (ends[row] ?? Infinity);
    for (let back = 0; back < years.count; back++) {
      const to = lastDay - 365 * back;
      const days = Math.min(to, end) - Math.max(to - 364, starts[row] ?? -Infinity) + 1;
      const cell = at * years.count + years.count - 1 - back;
      fees[cell] = (fees[cell] ?? 0) + perDay * Math.max(0, days);
    }
  }
  return {
    offer: Int8Array.from(held),
    endsIn: Int16Array.from(main, (row) => (row < 0 ? -1 : monthsLeft(row))),
    fees: Uint32Array.from(fees, Math.round),
  };
}
