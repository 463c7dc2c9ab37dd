import type { Clients } from '../case/clients.ts';
import type { Placement } from './placement.ts';

/** Where each client stands in the scenario. */
export interface ClientMoves {
  /** Offers in the scenario. */
  readonly size: number;
  /**
   * Chance that he holds each offer: [client][offer]. A row adds up to the chance that he stays with the
   * company; a client without a contract stays without one, in no column.
   */
  readonly held: Float64Array;
  /** Chance that he stays: [client]. */
  readonly stays: Float64Array;
}

/**
 * The moves of a placement, client by client: each goes as those of his segment who hold his offer.
 *
 * @param segmentOf  row of `segments`, −1 = none: [client]
 */
export function clientMoves(
  clients: Clients,
  segmentOf: ArrayLike<number>,
  { offers, moves }: Placement,
): ClientMoves {
  const size = offers.length;
  const held = new Float64Array(clients.count * size);
  const stays = new Float64Array(clients.count).fill(1);
  for (let client = 0; client < clients.count; client++) {
    const segment = segmentOf[client] ?? -1;
    const from = clients.contracts?.offer[client] ?? -1;
    if (from < 0) continue;
    if (segment < 0) {
      held[client * size + from] = 1;
      continue;
    }
    const row = (segment * size + from) * size;
    let sum = 0;
    for (let to = 0; to < size; to++) {
      held[client * size + to] = moves[row + to]!;
      sum += moves[row + to]!;
    }
    stays[client] = sum;
  }
  return { size, held, stays };
}
