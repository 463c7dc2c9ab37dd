/** Requests by kind, those of the contract left out: shares, mean minutes. */
export const REQUEST_KINDS = [
  { id: 'information', share: 0.24, minutes: 45 },
  { id: 'quotation', share: 0.22, minutes: 95 },
  { id: 'claim', share: 0.14, minutes: 110 },
  { id: 'return', share: 0.12, minutes: 65 },
  { id: 'out_of_contract', share: 0.28, minutes: 85 },
] as const;

export const REQUEST_CHANNELS = [
  { id: 'email', share: 0.42 },
  { id: 'phone', share: 0.32 },
  { id: 'portal', share: 0.16 },
  { id: 'field', share: 0.1 },
] as const;

/** Questions that a contract with a hotline at all hours covers, per request outside contracts. */
export const COVERED_QUESTIONS = 0.08;
export const MINUTES_SIGMA = 0.5;

export type GestureKind =
  'discount' | 'free_visit' | 'free_express' | 'credit' | 'upgrade_of_promise';

export const MOTIVES = {
  /** Chance of a gesture after a promise missed, of a client of weight 1. */
  late: {
    chance: 0.104,
    kinds: { free_express: 0.38, credit: 0.34, discount: 0.18, upgrade_of_promise: 0.1 },
  },
  claim: { chance: 0.21, kinds: { credit: 0.5, free_visit: 0.3, discount: 0.2 } },
  /** Gestures a year that nothing calls for. */
  negotiation: { perYear: 140, kinds: { discount: 0.55, free_visit: 0.45 } },
} as const;

/** Clients who get more: loud accounts, and those whose discount is deep. */
export const GESTURE_WEIGHT = { loud: 2.5, perDiscount: 3 } as const;

/** € of a gesture before rescaling, log-normal; who decides on it, weights. */
export const GESTURES = {
  discount: { median: 420, sigma: 0.7, by: { sales: 0.6, account: 0.3, manager: 0.1 } },
  free_visit: { median: 740, sigma: 0.2, by: { field: 0.6, account: 0.3, service: 0.1 } },
  free_express: { median: 150, sigma: 0.4, by: { service: 0.6, account: 0.3, manager: 0.1 } },
  credit: { median: 330, sigma: 0.8, by: { service: 0.35, account: 0.35, manager: 0.3 } },
  upgrade_of_promise: { median: 220, sigma: 0.5, by: { account: 0.5, service: 0.4, field: 0.1 } },
} as const;

/** Share of gestures for which something is asked in return, and what; share that has an end. */
export const COUNTERPARTS = { share: 0.12, words: ['volume', 'renewal', 'forecast'] } as const;
export const WITH_AN_END = 0.09;
