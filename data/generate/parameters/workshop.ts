/** What a job of each act takes, days being open days of the workshop (case.md §2.7). */
export interface Act {
  readonly id: 'maintenance' | 'repair' | 'overhaul' | 'upgrade';
  readonly share: number;
  readonly benchHours: number;
  readonly benchSigma: number;
  /** Mean days of reception, diagnosis, agreement of the client, test and dispatch. */
  readonly officeDays: number;
  /** Share of jobs that wait for a part, and their mean wait, days. */
  readonly waits: number;
  readonly waitDays: number;
  /** Share of jobs for which the client takes a unit of the pool at once. */
  readonly exchange: number;
  /** Days after reception that planners promise, whatever the job. */
  readonly promiseDays: number;
  /** € billed and € of cost, means of the last year. */
  readonly price: number;
  readonly cost: number;
}

// prettier-ignore
export const ACTS: readonly Act[] = [
  { id: 'maintenance', share: 0.3, benchHours: 9, benchSigma: 0.5, officeDays: 2.4, waits: 0.3, waitDays: 4, exchange: 0, promiseDays: 8, price: 2400, cost: 1500 },
  { id: 'repair', share: 0.45, benchHours: 17, benchSigma: 1.2, officeDays: 4.1, waits: 0.5, waitDays: 8.5, exchange: 0.35, promiseDays: 17, price: 5200, cost: 3580 },
  { id: 'overhaul', share: 0.18, benchHours: 48, benchSigma: 0.5, officeDays: 7.6, waits: 0.8, waitDays: 13.5, exchange: 0.25, promiseDays: 38, price: 15_000, cost: 11_150 },
  { id: 'upgrade', share: 0.07, benchHours: 40, benchSigma: 0.6, officeDays: 5.8, waits: 0.6, waitDays: 10, exchange: 0, promiseDays: 28, price: 16_000, cost: 11_650 },
];

export const WORKSHOP = {
  jobsPerYear: 1130,
  benches: 20,
  exchangePool: 45,
  /** Hours of one bench in a year, of a person at it. */
  benchHoursPerYear: 1480,
  /** € of labour in an hour at the bench: 24 people at 52 k€ over the hours worked. */
  labourPerHour: 50.7,
  /** Open days after the request by which an exchange unit is promised; it leaves the day after when the pool has one. */
  exchangePromise: 2,
  /** Spread (σ of the logarithm) of office days, of waits for parts, of amounts. */
  officeSigma: 0.45,
  waitSigma: 0.7,
  amountSigma: 0.2,
  /** Share of the office's days that come after the bench. */
  afterBench: 0.2,
  /** Part of a bill that follows the hours worked; the rest is the act's price. */
  billedByHour: 0.5,
  postponed: 0.02,
  postponedDays: [5, 20],
  /** Clients whose offer names the workshop send more. */
  covered: 1.6,
} as const;
