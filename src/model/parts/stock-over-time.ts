import { share } from '../probability/refusal.ts';
import { deadStock } from './dead-stock.ts';
import type { NetworkState } from './network-state.ts';
import type { PartsNetwork } from './parts-network.ts';
import { runOff, type RunOffReading } from './run-off.ts';

/** What is done with the orphans, by equal parts over four quarters. */
export interface Disposal {
  /** Shares of their stock, adding up to 1 at most. */
  readonly scrapped: number;
  readonly sold: number;
}

/** Stock at unit cost a number of months after a policy changed, €: live + dead. */
export interface StockMonth extends RunOffReading {
  readonly months: number;
  readonly dead: number;
  /** Orphans gone by then; the two leave no faster than by quarters of a year. */
  readonly scrapped: number;
  readonly sold: number;
  /** Of what was scrapped, not yet provided for: charged, and frees no cash. */
  readonly writeOff: number;
}

const DISPOSAL_MONTHS = 12;
const DAYS_PER_MONTH = 365.25 / 12;

/**
 * The stock month by month while a policy takes hold, and what became of today's:
 * today's + bought − consumed − moved − scrapped − sold = live + dead.
 *
 * @param months  since the change, each ≥ 0
 * @throws RangeError when a share is not one, or the two exceed the whole
 */
export function stockOverTime(
  parts: PartsNetwork,
  state: NetworkState,
  today: NetworkState,
  months: readonly number[],
  { scrapped, sold }: Disposal,
): StockMonth[] {
  share('share scrapped', scrapped);
  share('share sold', sold);
  share('share scrapped or sold', scrapped + sold);
  const { all, orphans, provision } = deadStock(parts.network);
  return months.map((month) => {
    const done = Math.min(1, month / DISPOSAL_MONTHS);
    const out = { scrapped: orphans * scrapped * done, sold: orphans * sold * done };
    return {
      ...runOff(parts, state, today, month * DAYS_PER_MONTH),
      ...out,
      months: month,
      dead: all - out.scrapped - out.sold,
      writeOff: (orphans - provision) * scrapped * done,
    };
  });
}
