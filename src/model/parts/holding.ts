import type { ItemDemand } from './item-demand.ts';
import type { LocalHolding } from './local-holding.ts';
import type { LeadTimeDemand } from './shelf-curve.ts';
import type { ShelfReading } from './shelf-reading.ts';

/** What a stock policy holds: read part by part, shelf by shelf. */
export interface Holding {
  /**
   * Reads a part at a shelf.
   *
   * @param lines  order lines a day the shelf's position answers for
   * @param over   demand over the shelf's lead time
   */
  read(
    item: number,
    shelf: number,
    lines: number,
    demand: ItemDemand,
    over: LeadTimeDemand,
    into: ShelfReading,
  ): void;
  /** What the local points under a shelf hold of a part. */
  local(item: number, shelf: number): LocalHolding;
}
