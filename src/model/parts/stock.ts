import type { NetworkState } from './network-state.ts';
import type { PartsNetwork } from './parts-network.ts';

const DAYS_PER_MONTH = 365.25 / 12;

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
 * Where the policy holds less than today, the excess leaves no faster than demand takes it:
 * stock(t) = max(policy, today − demand × t). Dead parts do not move here: they are in neither figure.
 *
 * @param runOff  null = the policy's own stock, excess forgotten
 */
export function liveStock(
  parts: PartsNetwork,
  state: NetworkState,
  runOff: RunOff | null,
): StockReading {
  const { network, rates, sizes } = parts;
  const shelves = network.shelves.length;
  const days = (runOff?.months ?? 0) * DAYS_PER_MONTH;
  let atHorizon = 0;
  let floor = 0;
  for (let i = 0; i < network.items.count; i++) {
    const cost = network.items.unitCost[i]!;
    const perLine = sizes.mean[i]!;
    let everywhere = 0;
    for (let j = 0; j < shelves; j++) everywhere += rates.mean[i * shelves + j]!;
    for (let j = 0; j < shelves; j++) {
      const pair = i * shelves + j;
      const demand = (j === network.centre ? everywhere : rates.mean[pair]!) * perLine;
      const held = state.onHand[pair]!;
      floor += cost * held;
      const left = runOff ? runOff.today.onHand[pair]! - demand * days : 0;
      atHorizon += cost * Math.max(held, left);
    }
  }
  return { atHorizon, floor };
}
