import type { Case } from '../case.ts';
import { classFlows, type ClassFlows } from '../matching/class-flows.ts';
import { clientMoves, type ClientMoves } from '../matching/client-moves.ts';
import type { Placement } from '../matching/placement.ts';
import { unmovedFlows } from '../matching/unmoved-flows.ts';

/** Who holds what in a year, and what it makes of the order lines. */
export interface ClientsYear {
  readonly placement: Placement;
  readonly flows: ClassFlows;
  /** Client by client; null when the case does not tell clients apart. */
  readonly moves: ClientMoves | null;
  /** Row of `segments` of each client, −1 = none: [client]. */
  readonly segmentOf: ArrayLike<number>;
}

/** A year under a placement. */
export function clientsYear(
  of: Case,
  placement: Placement,
  segmentOf: ArrayLike<number>,
): ClientsYear {
  return {
    placement,
    flows: of.portfolio ? classFlows(of, of.portfolio, placement) : unmovedFlows(of),
    moves: of.clients ? clientMoves(of.clients, segmentOf, placement) : null,
    segmentOf,
  };
}
