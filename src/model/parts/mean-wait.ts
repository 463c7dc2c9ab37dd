import { nonNegative, positive } from '../probability/refusal.ts';

/**
 * Mean wait of a demand, those served at once included, by Little's law.
 *
 * @param ebo     units owed to clients, ≥ 0
 * @param demand  units per unit of time, > 0
 * @returns in that unit of time
 * @throws RangeError when an argument is out of range
 */
export function meanWait(ebo: number, demand: number): number {
  nonNegative('expected backorders', ebo);
  positive('demand', demand);
  return ebo / demand;
}
