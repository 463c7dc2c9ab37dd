import type { NetworkState } from './network-state.ts';
import type { PartsNetwork } from './parts-network.ts';
import { runOff } from './run-off.ts';

export const DAYS_PER_MONTH = 365.25 / 12;

export interface StockReading {
  /** € at the horizon: what the policy holds, or what has not yet been consumed of today's. */
  readonly atHorizon: number;
  /** € in the long run: what the policy holds. */
  readonly floor: number;
}

/** Today's stock, still being consumed `months` later (≥ 0). */
export interface RunOff {
  readonly today: NetworkState;
  readonly months: number;
}

/**
 * € on hand of live parts at centre, platforms and local points.
 *
 * @param over  null = the policy's own stock, excess forgotten
 */
export function liveStock(
  parts: PartsNetwork,
  state: NetworkState,
  over: RunOff | null,
): StockReading {
  const floor = heldStock(parts, state);
  if (!over) return { atHorizon: floor, floor };
  return { atHorizon: runOff(parts, state, over.today, over.months * DAYS_PER_MONTH).live, floor };
}

/** € of live parts that a policy holds. */
export function heldStock({ network }: PartsNetwork, { onHand }: NetworkState): number {
  const shelves = network.shelves.length;
  let held = 0;
  for (let pair = 0; pair < onHand.length; pair++) {
    held += network.items.unitCost[Math.floor(pair / shelves)]! * onHand[pair]!;
  }
  return held;
}
