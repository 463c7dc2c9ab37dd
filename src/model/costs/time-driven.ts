import { nonNegative, positive } from '../probability/refusal.ts';

/** One activity: minutes per unit, and units over the period. Both ≥ 0. */
export interface TimedActivity {
  readonly name: string;
  readonly minutes: number;
  readonly volume: number;
}

export interface TimeDrivenCost {
  readonly costPerMinute: number;
  /** Money per unit, by activity. */
  readonly unitCost: ReadonlyMap<string, number>;
  readonly usedMinutes: number;
  readonly usedCost: number;
  /** Capacity paid and not used (negative when overrun): shown apart, never charged to clients. */
  readonly unusedMinutes: number;
  readonly unusedCost: number;
}

/**
 * Time-driven activity-based costing of one resource over a period.
 *
 * Source: Kaplan and Anderson, Time-driven activity-based costing (2004).
 *
 * @param cost      money of the resource over the period, ≥ 0
 * @param capacity  its practical capacity, minutes, > 0
 * @throws RangeError when an argument is out of range
 */
export function timeDrivenCost(
  cost: number,
  capacity: number,
  activities: readonly TimedActivity[],
): TimeDrivenCost {
  nonNegative('cost', cost);
  positive('capacity', capacity);
  const costPerMinute = cost / capacity;
  const unitCost = new Map<string, number>();
  let usedMinutes = 0;
  for (const { name, minutes, volume } of activities) {
    nonNegative('minutes per unit', minutes);
    nonNegative('volume', volume);
    unitCost.set(name, costPerMinute * minutes);
    usedMinutes += minutes * volume;
  }
  const unusedMinutes = capacity - usedMinutes;
  return {
    costPerMinute,
    unitCost,
    usedMinutes,
    usedCost: costPerMinute * usedMinutes,
    unusedMinutes,
    unusedCost: costPerMinute * unusedMinutes,
  };
}
