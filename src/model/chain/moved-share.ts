import type { Case } from '../case.ts';
import type { Clients } from '../case/clients.ts';
import type { Rollout } from '../deployment/rollout.ts';
import { clientMonths } from './client-months.ts';

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
  rollout: Rollout,
  months: number,
): Float64Array {
  const offers = of.offers.length;
  const shares = new Float64Array(of.segments.length * offers).fill(1);
  const moves = clientMonths(clients, segmentOf, rollout);
  if (!moves) return shares;
  const all = new Float64Array(shares.length);
  const moved = new Float64Array(shares.length);
  moves.members.forEach((client, row) => {
    const cell = segmentOf[client]! * offers + clients.contracts!.offer[client]!;
    all[cell]! += 1;
    moved[cell]! += Number(moves.months[row]! <= months);
  });
  return shares.map((share, cell) => (all[cell]! > 0 ? moved[cell]! / all[cell]! : share));
}
