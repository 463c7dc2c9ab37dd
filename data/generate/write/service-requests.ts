import { at } from '../at.ts';
import type { Request } from '../relations/requests.ts';
import { isoDay } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { flag, writeCsv } from './csv.ts';

export function writeServiceRequests(
  folder: string,
  { clients }: World,
  requests: readonly Request[],
): void {
  writeCsv(
    folder,
    'service_requests',
    'request_id customer_id requested_at kind channel in_contract handling_minutes',
    requests.map(({ client, day, kind, channel, inContract, minutes }, index) => [
      index + 1,
      at(clients, client).id,
      isoDay(day),
      kind,
      channel,
      flag(inContract),
      minutes,
    ]),
  );
}
