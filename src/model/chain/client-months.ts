import type { Clients } from '../case/clients.ts';
import { clientWaves } from '../deployment/client-waves.ts';
import { moveMonths } from '../deployment/move-months.ts';
import type { Rollout } from '../deployment/rollout.ts';
import { waveStarts } from '../deployment/wave-starts.ts';

/** Those who can change offer, and when each does if he is to. */
export interface ClientMonths {
  /** Rows of clients with a segment and a contract. */
  readonly members: readonly number[];
  /** Months after the start of the plan: [member]; Infinity = he does not change. */
  readonly months: Float64Array;
}

/**
 * When each client changes offer: at the later of his wave and the end of his contract.
 *
 * @param segmentOf  row of `segments`, −1 = none: [client]
 * @returns null where nobody tells when contracts end
 */
export function clientMonths(
  clients: Clients,
  segmentOf: ArrayLike<number>,
  { deployment, tasks, schedule, pilotSize, order }: Rollout,
): ClientMonths | null {
  const { contracts } = clients;
  if (!contracts) return null;
  const starts = waveStarts(tasks, schedule).map(({ month }) => month);
  const members = Array.from({ length: clients.count }, (_, client) => client).filter(
    (client) => segmentOf[client]! >= 0 && contracts.offer[client]! >= 0,
  );
  const waves = clientWaves(
    {
      segment: members.map((client) => segmentOf[client]!),
      region: members.map((client) => clients.region.of[client]!),
    },
    order,
    { region: pilotRegion(clients, pilotSize), size: pilotSize },
    deployment,
  );
  const ends = members.map((client) => contracts.endsIn[client]!);
  return { members, months: moveMonths(waves, ends, starts) };
}

/** The region whose clients come nearest to the size of the pilot; the first of equals. */
function pilotRegion({ region }: Clients, size: number): number {
  const counts = region.ids.map((_, row) => region.of.filter((own) => own === row).length);
  const nearest = Math.min(...counts.map((count) => Math.abs(count - size)));
  return Math.max(
    0,
    counts.findIndex((count) => Math.abs(count - size) === nearest),
  );
}
