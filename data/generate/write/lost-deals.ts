import { at } from '../at.ts';
import { promised } from '../market/utility.ts';
import type { Market } from '../market/market.ts';
import { OFFERS } from '../parameters/offers.ts';
import { isoDay } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { writeCsv } from './csv.ts';

const HEADER = 'deal_id date kind customer_id offer_id annual_value reason competitor_id';
/** € of parts a machine takes in a year: what a deal without a fee is worth. */
const PARTS_PER_MACHINE = 1500;

/** Deals signed elsewhere, in order of date. */
export function writeLostDeals(folder: string, { clients }: World, { lost }: Market): void {
  writeCsv(
    folder,
    'lost_deals',
    HEADER,
    lost.map((deal, index) => [
      `D${String(index + 1).padStart(2, '0')}`,
      isoDay(deal.day),
      deal.kind,
      at(clients, deal.client).id,
      at(OFFERS, deal.offer).id,
      10 * Math.round((deal.machines * (PARTS_PER_MACHINE + promised(deal.offer).price)) / 10),
      deal.reason,
      deal.rival,
    ]),
  );
}
