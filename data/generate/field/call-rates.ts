import { at } from '../at.ts';
import { CALLS, FULL_SERVICE } from '../parameters/field.ts';
import { OFFERS } from '../parameters/offers.ts';
import { logNormal } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import type { Client } from '../world/client.ts';

export const isFullService = ({ offer }: { offer: number }): boolean =>
  FULL_SERVICE.has(at(OFFERS, offer).id);

/** Calls a year of each client, preventive visits apart; both groups land on their totals. */
export function callRates(seed: number, clients: readonly Client[]): number[] {
  const random = stream(seed, 'call rates');
  const raw = clients.map((client) => {
    const field = at(OFFERS, client.offer).families.includes('field') ? CALLS.fieldContract : 1;
    const loud = client.loud ? CALLS.loud : 1;
    const own = logNormal(random, 1, CALLS.clientSigma);
    return client.machines * (isFullService(client) ? 1 : own * field * loud);
  });
  const sum = (list: readonly number[], contracted: boolean): number =>
    list.reduce((total, value, index) => {
      return total + (isFullService(at(clients, index)) === contracted ? value : 0);
    }, 0);
  const contracted = sum(
    clients.map(({ machines }) => machines),
    true,
  );
  const scale = {
    contracted: (CALLS.perContractedMachine * contracted) / sum(raw, true),
    others: CALLS.others / sum(raw, false),
  };
  return raw.map(
    (value, index) => value * (isFullService(at(clients, index)) ? scale.contracted : scale.others),
  );
}
