import type { ShelfAverages } from './shelf-averages.ts';

/** How a class of lines is served from a shelf; shares in [0, 1]. */
export interface SourcingRule {
  /** Share of the class's lines that are planned. */
  readonly planned: number;
  /** P(a local point serves it in time). */
  readonly local: number;
  /** P(in time when served there): own shelf, another platform, the root direct. */
  readonly ownReach: number;
  readonly rescueReach: number;
  readonly directReach: number;
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
  const blend = (unplanned: Float64Array, planned: Float64Array): number =>
    (1 - rule.planned) * unplanned[node]! + rule.planned * planned[node]!;
  const found = blend(averages.unplanned, averages.planned);
  const direct = node === 0 ? 0 : blend(averages.unplannedDirect, averages.plannedDirect);
  const helped = rule.rescue * (1 - found) * rule.rescueReach;
  const central = direct * rule.directReach + rule.confirmed * (1 - found - direct);
  return (
    rule.local + (1 - rule.local) * (found * rule.ownReach + helped + (1 - rule.rescue) * central)
  );
}
