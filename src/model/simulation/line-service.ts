import type { ShelfAverages } from './shelf-averages.ts';

/** How a class of lines is served from a shelf; shares in [0, 1]. */
export interface SourcingRule {
  /** Promised fast: a reserve is kept for it. */
  readonly fast: boolean;
  /** Share of the class's lines that are planned. */
  readonly planned: number;
  /** P(a local point serves it in time). */
  readonly local: number;
  /** P(in time when served there): own shelf, another platform, the root direct. */
  readonly ownReach: number;
  readonly rescueReach: number;
  readonly directReach: number;
  /** Row of the platform asked when the root, in the place of a shelf without stock, is too late; null = not so. */
  readonly standIn: number | null;
  /** P(another platform helps | nothing near). */
  readonly rescue: number;
  /** P(a confirmed date holds | the line waits); 0 for a class with a window. */
  readonly confirmed: number;
}

/**
 * Share of a class's lines found in time, before the carrier: local point, own shelf, another platform,
 * the root, else the wait held. The same quantity meets the shelf and the root at the same instant,
 * so that their shortages are as dependent as the simulation makes them.
 *
 * @param node  row of the averages; 0 = the root, which has nobody behind it
 */
export function lineService(averages: ShelfAverages, node: number, rule: SourcingRule): number {
  const blend = (unplanned: Float64Array, planned: Float64Array, at: number): number =>
    (1 - rule.planned) * unplanned[at]! + rule.planned * planned[at]!;
  const foundAt = (at: number): number =>
    rule.fast
      ? blend(averages.fastUnplanned, averages.fastPlanned, at)
      : blend(averages.unplanned, averages.planned, at);
  const found = foundAt(node);
  const behind = rule.fast
    ? blend(averages.fastUnplannedDirect, averages.fastPlannedDirect, node)
    : blend(averages.unplannedDirect, averages.plannedDirect, node);
  const direct = node === 0 ? 0 : behind;
  const instead =
    rule.standIn === null ? 0 : (1 - rule.ownReach) * foundAt(rule.standIn) * rule.rescueReach;
  const near = found * rule.ownReach + instead;
  const helped = rule.rescue * (1 - (rule.standIn === null ? found : near)) * rule.rescueReach;
  const central = direct * rule.directReach + rule.confirmed * (1 - found - direct);
  return rule.local + (1 - rule.local) * (near + helped + (1 - rule.rescue) * central);
}
