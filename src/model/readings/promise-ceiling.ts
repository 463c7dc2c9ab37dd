import type { Case } from '../case.ts';
import { leverValue } from '../lever-values.ts';
import { promisedShares } from '../offers/promised-shares.ts';
import { promiseCarriers } from '../parts/promise-carriers.ts';
import type { Scenario } from '../scenario.ts';
import { beforeCutoff } from '../service/before-cutoff.ts';
import { carriers } from '../service/service-reading.ts';

/** What bounds the promise of one class, whatever is in stock. Shares in [0, 1]. */
export interface ClassCeiling {
  readonly code: string;
  readonly windowHours: number;
  /** Share that contracts undertake to keep; null = not written. */
  readonly promised: number | null;
  /** Share kept over the last 12 months. */
  readonly kept: number;
  /** Deliveries the carrier brings in time, today and in the scenario. */
  readonly carrierToday: number;
  readonly carrier: number;
  /**
   * Orders that leave the day they come, today and in the scenario: what the ceiling is multiplied by when the clock starts
   * at the order. 1 for a promise longer than a day, which a later start does not break; null when orders have no time.
   */
  readonly inTimeToday: number | null;
  readonly inTime: number | null;
}

export interface PromiseCeiling {
  /** Classes promised within so many hours, the fastest first. */
  readonly classes: readonly ClassCeiling[];
  /** Hour until which an order leaves the same day, in the scenario. */
  readonly cutoffHour: number | null;
}

/** Longest promise that an order of the evening breaks, hours. */
const A_DAY = 24;

/** @throws RangeError when a lever's value cannot be used */
export function promiseCeiling(of: Case, scenario: Scenario): PromiseCeiling {
  const { network, measured } = of;
  if (!network) return { classes: [], cutoffHour: null };
  const lane = network.carrierReliability;
  const today = promiseCarriers(of, lane);
  const after = carriers(today, lane, leverValue(scenario, 'carrierReliability', lane));
  const cutoffHour = leverValue(scenario, 'cutoffHour', network.cutoffHour);
  const promised = promisedShares(of);
  const classes = of.classes.flatMap(({ code, windowHours }, k): ClassCeiling[] => {
    const { promises, kept } = measured.byClass[k]!;
    if (windowHours === null || promises === 0) return [];
    const leaving = (hour: number) => (windowHours > A_DAY ? 1 : beforeCutoff(measured, hour));
    return [
      {
        ...{ code, windowHours, promised: promised[k]!, kept: kept / promises },
        ...{ carrierToday: today[k]!, carrier: after[k]! },
        ...{ inTimeToday: leaving(network.cutoffHour), inTime: leaving(cutoffHour) },
      },
    ];
  });
  return { classes: classes.toSorted((a, b) => a.windowHours - b.windowHours), cutoffHour };
}
