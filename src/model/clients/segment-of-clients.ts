import type { Clients } from '../case/clients.ts';
import type { SegmentRules } from './segment-rules.ts';

const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5];

/**
 * Segment of each client: the first rule that holds, of A, F, B, E, D; C else.
 *
 * What is unknown of a client never makes a rule hold.
 *
 * @param lean  a client's machines and the cost of his stops count so many times: [client]; null = once for all
 * @returns rows of `clients.archetypes`: [client]; null when the case lacks what rules weigh
 *          (machines, the cost of a stop, rivals, discounts)
 */
export function segmentOfClients(
  clients: Clients,
  rules: SegmentRules,
  lean: ArrayLike<number> | null = null,
): Uint8Array | null {
  const { park, money, lines } = clients;
  const weighable = park?.downtimeCost.some((cost) => cost >= 0) && clients.rival.some(isYes);
  if (!park || !money || !weighable) return null;
  return Uint8Array.from({ length: clients.count }, (_, client) => {
    const times = lean?.[client] ?? 1;
    const machines = park.machines[client]! * times;
    const stop = park.downtimeCost[client]! * times;
    if (stop >= rules.criticalDowntime) return A;
    if (isContested(clients, { machines, stop }, client, rules)) return F;
    const negotiates =
      machines >= rules.negotiatorMachines &&
      money.discount[client]! >= rules.negotiatorDiscount &&
      lines.seasonality[client]! < rules.negotiatorSeasonality;
    if (negotiates) return B;
    const occasional =
      machines <= rules.occasionalMachines && lines.plannedShare[client]! < rules.occasionalPlanned;
    if (occasional) return E;
    return stop >= 0 && stop < rules.plannerDowntime ? D : C;
  });
}

function isContested(
  { rival, wallet }: Clients,
  { machines, stop }: { readonly machines: number; readonly stop: number },
  client: number,
  rules: SegmentRules,
): boolean {
  const share = wallet[client]!;
  return (
    isYes(rival[client]!) &&
    share >= 0 &&
    share < rules.contestedWallet &&
    stop >= rules.contestedDowntime &&
    machines < rules.contestedMachines
  );
}

function isYes(flag: number): boolean {
  return flag === 1;
}
