import type { Deployment } from '../assumptions.ts';
import type { Case } from '../case.ts';
import type { Clients } from '../case/clients.ts';
import { clientWaves } from '../deployment/client-waves.ts';
import { criticalPath } from '../deployment/critical-path.ts';
import { defaultPlan } from '../deployment/default-plan.ts';
import { moveMonths } from '../deployment/move-months.ts';
import { planUnder } from '../deployment/plan-under.ts';
import { waveStarts } from '../deployment/wave-starts.ts';
import { waveOrder } from './wave-order.ts';

/** Clients of the pilot. */
const PILOT = 62;

/**
 * Share of the clients of each segment and offer who have changed offer by the horizon, if they are to:
 * each does at the later of his wave and the end of his contract. [segment][offer of the case]
 *
 * @param segmentOf  row of `segments`, −1 = none: [client]
 * @param months     of the horizon, ≥ 0
 * @returns shares in [0, 1]; 1 where nobody tells when contracts end
 */
export function movedShare(
  of: Case,
  clients: Clients,
  segmentOf: ArrayLike<number>,
  deployment: Deployment,
  months: number,
): Float64Array {
  const offers = of.offers.length;
  const shares = new Float64Array(of.segments.length * offers).fill(1);
  const { contracts } = clients;
  if (!contracts) return shares;
  const tasks = planUnder(defaultPlan, deployment);
  const starts = waveStarts(tasks, criticalPath(tasks)).map(({ month }) => month);
  const members = Array.from({ length: clients.count }, (_, client) => client).filter(
    (client) => segmentOf[client]! >= 0 && contracts.offer[client]! >= 0,
  );
  const waves = clientWaves(
    {
      segment: members.map((client) => segmentOf[client]!),
      region: members.map((client) => clients.region.of[client]!),
    },
    waveOrder(of),
    { region: pilotRegion(clients), size: PILOT },
    deployment,
  );
  const moves = moveMonths(
    waves,
    members.map((client) => contracts.endsIn[client]!),
    starts,
  );
  const all = new Float64Array(shares.length);
  const moved = new Float64Array(shares.length);
  members.forEach((client, row) => {
    const cell = segmentOf[client]! * offers + contracts.offer[client]!;
    all[cell]! += 1;
    moved[cell]! += Number(moves[row]! <= months);
  });
  return shares.map((share, cell) => (all[cell]! > 0 ? moved[cell]! / all[cell]! : share));
}

/** The region whose clients come nearest to the size of the pilot; the first of equals. */
function pilotRegion({ region }: Clients): number {
  const counts = region.ids.map((_, row) => region.of.filter((own) => own === row).length);
  const nearest = Math.min(...counts.map((count) => Math.abs(count - PILOT)));
  return Math.max(
    0,
    counts.findIndex((count) => Math.abs(count - PILOT) === nearest),
  );
}
