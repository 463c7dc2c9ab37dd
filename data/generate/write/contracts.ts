import { at } from '../at.ts';
import { OFFER_PRICES } from '../parameters/offer-prices.ts';
import { OFFERS } from '../parameters/offers.ts';
import { isoDay } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { writeCsv } from './csv.ts';
import { installationDate } from './equipment.ts';

const HEADER = `
  contract_id customer_id offer_id start_date end_date renewal_of ended_reason annual_fee
  billing_terms machines_covered response_commitment_hours availability_commitment
  penalty_per_point penalty_cap_share`;

export function writeContracts(folder: string, { clients, contracts }: World): void {
  writeCsv(
    folder,
    'contracts',
    HEADER,
    contracts.flatMap((list) =>
      list.map((contract, rank) => {
        const client = at(clients, contract.client);
        const offer = at(OFFERS, contract.offer);
        const price = at(OFFER_PRICES, contract.offer);
        const perMachine = price.mode === 'per_machine' || price.mode === 'running_hour';
        return [
          contract.id,
          client.id,
          offer.id,
          contract.start < 0 ? installationDate(contract.start) : isoDay(contract.start),
          contract.end < 0 ? '' : isoDay(contract.end),
          contract.renewalOf,
          rank < list.length - 1 ? 'renewed' : '',
          perMachine ? yearlyFee(price.mode, Number(price.price), client.machines) : 0,
          price.billing,
          perMachine ? client.machines : 0,
          offer.response,
          price.availability,
          price.penalty,
          price.cap,
        ];
      }),
    ),
  );
}

/** Hours run in a year by an ordinary machine. */
const HOURS = 4300;

function yearlyFee(mode: string, price: number, machines: number): number {
  return Math.round((mode === 'running_hour' ? price * HOURS : price) * machines);
}
