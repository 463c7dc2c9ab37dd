import type { Workshop } from '../case.ts';

/**
 * Units of the exchange pool in repair on average, all models, by Little's law: exchanges an open day × days of repair.
 *
 * @param jobsFactor  jobs of each act ÷ today's
 * @param days        mean days of repair of each act
 */
export function unitsInRepair(
  { byAct, openDays }: Workshop,
  jobsFactor: readonly number[],
  days: readonly number[],
): number {
  return byAct.reduce(
    (sum, { exchanged }, k) => sum + (exchanged * jobsFactor[k]! * days[k]!) / openDays,
    0,
  );
}
