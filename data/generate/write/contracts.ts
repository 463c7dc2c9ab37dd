import { at } from '../at.ts';
import type { YearlyContract } from '../market/yearly-contracts.ts';
import { SUBSCRIPTION, UNSUBSCRIBED } from '../parameters/field.ts';
import { feePerMachine, OFFER_PRICES } from '../parameters/offer-prices.ts';
import { OFFERS } from '../parameters/offers.ts';
import { isoDay } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './csv.ts';
import { writeCsv } from './csv.ts';
import { installationDate } from './equipment.ts';

const HEADER = `
  contract_id customer_id offer_id start_date end_date renewal_of ended_reason annual_fee
  billing_terms machines_covered response_commitment_hours availability_commitment
  penalty_per_point penalty_cap_share`;

interface Term {
  readonly id: string;
  readonly client: number;
  readonly offer: number;
  readonly start: number;
  readonly end: number;
  readonly renewalOf: string;
}

/** Main contracts, client by client, then the yearly ones; a fee by machine is paid for those a contract covers, a subscription with the main one for all. */
export function writeContracts(
  folder: string,
  world: World,
  yearly: readonly YearlyContract[],
): void {
  const { clients, contracts } = world;
  const apart = new Map(yearly.map(({ client, machines }) => [client, machines]));
  writeCsv(folder, 'contracts', HEADER, [
    ...contracts.flatMap((list) =>
      list.map((contract, rank) => {
        const { index, machines } = at(clients, contract.client);
        const ended = rank < list.length - 1 ? 'replaced' : '';
        const covered = machines - (apart.get(index) ?? 0);
        const subscribed = UNSUBSCRIBED.has(at(OFFERS, contract.offer).id) ? 0 : machines;
        return row(world, contract, ended, covered, 1, SUBSCRIPTION * subscribed);
      }),
    ),
    ...yearly.map((term) => row(world, term, term.ended, term.machines, term.feeFactor)),
  ]);
}

function row(
  { clients }: World,
  term: Term,
  ended: string,
  machines: number,
  feeFactor: number,
  subscription = 0,
): Cell[] {
  const offer = at(OFFERS, term.offer);
  const price = at(OFFER_PRICES, term.offer);
  return [
    term.id,
    at(clients, term.client).id,
    offer.id,
    term.start < 0 ? installationDate(term.start) : isoDay(term.start),
    term.end < 0 ? '' : isoDay(term.end),
    term.renewalOf,
    ended,
    Math.round(feePerMachine(price) * machines * feeFactor + subscription),
    price.billing,
    machines,
    offer.response,
    price.availability,
    price.penalty,
    price.cap,
  ];
}
