/**
 * Jobs of the workshop over the last 12 months. *Days* are its open days, from reception to return.
 *
 * Axes: client = row of `customers` · act = row of `byAct`. A client of an *exchange* takes a unit of the pool at once, his own
 * is repaired for the pool.
 */
export interface Workshop {
  readonly byAct: readonly WorkshopAct[];
  /** Jobs given back: [client][act]. */
  readonly jobs: Uint16Array;
  /** Exchanges asked for over the whole history, one number per model of unit. */
  readonly exchanges: Uint16Array;
  readonly openDays: number;
  /** What the company has today, and hours a year of a person at a bench; null = it does not say. */
  readonly benches: number | null;
  readonly benchHours: number | null;
  readonly exchangePool: number | null;
}

export interface WorkshopAct {
  /** `maintenance repair overhaul upgrade`, or the company's own word. */
  readonly id: string;
  /** Given back in the year, and those of them that were exchanges. */
  readonly jobs: number;
  readonly exchanged: number;
  /** € of those jobs; null when one is not known. */
  readonly billed: number | null;
  readonly cost: number | null;
  /** Hours at the bench of a job; null = not known. */
  readonly hours: Moments | null;
  /** Days that a job waits for parts, most of them none; null = not known. */
  readonly partDays: Moments | null;
  /** Days of jobs that are not exchanges nor postponed by the client; null without any. */
  readonly turnaround: Moments | null;
  /** Promises of these same jobs, and those of exchanges. */
  readonly own: WorkshopPromises;
  readonly exchange: WorkshopPromises;
}

export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Return dates due in the year. Left out: postponed by the client, no date, not yet due. */
export interface WorkshopPromises {
  readonly promises: number;
  readonly kept: number;
  /** Days promised, mean; 0 without promises. */
  readonly days: number;
}
