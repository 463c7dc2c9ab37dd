import type { SegmentId } from './segments.ts';

/** Clients whose machines stand in part under a contract of one year, beside the main one. */
export const YEARLY_CONTRACT = { share: 0.85, machines: 0.3, leastMachines: 3 } as const;
/** Fees rise by this each year. */
export const FEE_INFLATION = 0.025;

/** At its term a client may go on without a contract: logit of staying, and weight of what the contract is worth to him. */
export const WITHOUT_CONTRACT = { level: 2.6, worth: 0.7 } as const;

/** …or go to a rival: logit by segment, weight of promises missed over the year before, of what the contract is worth. */
export const TO_A_RIVAL = {
  level: { A: -3.7, B: -3.2, C: -3.3, D: -3.1, E: -2.6, F: -2.5 } satisfies Record<
    SegmentId,
    number
  >,
  missed: 8,
  worth: 0.3,
} as const;
/** Promises kept that nobody leaves nor stays for; it stands for as many promises as this in a client's own rate. */
export const USUAL_KEPT = { share: 0.9, promises: 20 } as const;

/** Deals lost in 36 months: renewals gone to a rival, and new ones. */
export const LOST_DEALS = 72;
/** Reasons of a new deal lost, and how often each. */
export const REASONS: readonly (readonly [string, number])[] = [
  ['price', 0.36],
  ['delay', 0.18],
  ['date_not_kept', 0.2],
  ['availability', 0.08],
  ['relation', 0.1],
  ['other', 0.08],
];
/** A renewal is lost for a date not kept when less than this was kept. */
export const KEPT_TOO_LITTLE = 0.885;
