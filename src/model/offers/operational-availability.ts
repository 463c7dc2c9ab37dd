import { nonNegative, positive } from '../probability/refusal.ts';

/** Shares of time: without and with the delays of logistics. */
export interface Availability {
  readonly inherent: number;
  readonly operational: number;
}

/**
 * Share of time a machine is able to work.
 *
 * @param betweenFailures  mean up time between failures, > 0
 * @param repair           mean repair time, logistics excluded, ≥ 0, same unit
 * @param logisticsDelay   mean wait for parts and people, ≥ 0, same unit
 * @throws RangeError when an argument is out of range
 */
export function operationalAvailability(
  betweenFailures: number,
  repair: number,
  logisticsDelay: number,
): Availability {
  positive('time between failures', betweenFailures);
  nonNegative('repair time', repair);
  nonNegative('logistics delay', logisticsDelay);
  return {
    inherent: betweenFailures / (betweenFailures + repair),
    operational: betweenFailures / (betweenFailures + repair + logisticsDelay),
  };
}
