import type { Case, Portfolio } from '../case.ts';
import type { Clients } from '../case/clients.ts';

/**
 * Who holds what, by any segmentation of the clients.
 *
 * @param segmentOf  [client], 0 … size − 1
 * @param size       number of segments
 */
export function portfolioOf(
  of: Case,
  { contracts, park, lines: { cells } }: Clients,
  segmentOf: Uint8Array,
  size: number,
): Portfolio {
  const [O, K] = [of.offers.length, of.classes.length];
  const clients = new Uint32Array(size * O);
  const lines = new Uint32Array(size * O * K);
  const machines = new Uint32Array(size);
  segmentOf.forEach((segment, client) => {
    const offer = contracts?.offer[client] ?? -1;
    if (offer >= 0) clients[segment * O + offer]! += 1;
    machines[segment]! += park?.machines[client] ?? 0;
  });
  cells.lines.forEach((count, cell) => {
    const offer = cells.offer[cell]!;
    if (offer < 0) return;
    const segment = segmentOf[cells.client[cell]!]!;
    lines[(segment * O + offer) * K + cells.class[cell]!]! += count;
  });
  return { clients, lines, machines };
}
