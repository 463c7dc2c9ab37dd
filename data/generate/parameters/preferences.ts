import type { SegmentId } from './segments.ts';

/** What clients give up one thing for another at, per unit of the attributes; hidden, like the segments. */
export interface PartWorths {
  /** Each halving of the delay of a part. */
  readonly parts: number;
  /** Each halving of the delay of a visit. */
  readonly response: number;
  /** Each point guaranteed above 95 %. */
  readonly availability: number;
  /** Ten more dates in a hundred kept. */
  readonly reliability: number;
  /** € 100 per machine-year. */
  readonly price: number;
  /** Keeping one's present contract, whatever it holds. */
  readonly statusQuo: number;
  /** Going to a rival. */
  readonly rival: number;
}

const pricey = { reliability: 0.9, price: -1.2, statusQuo: 0.6, rival: -0.5 } as const;
const negotiating = { reliability: 0.7, price: -0.8, statusQuo: 0.3, rival: -0.1 } as const;

/** Three groups share their prices (A and C, B and F, D and E); A cares more than C for the machine itself. */
export const PART_WORTHS: Readonly<Record<SegmentId, PartWorths>> = {
  A: {
    parts: 0.65,
    response: 0.3,
    availability: 0.45,
    reliability: 0.9,
    price: -0.55,
    statusQuo: 0.5,
    rival: -0.5,
  },
  B: { parts: 0.4, response: 0.15, availability: 0.15, ...negotiating },
  C: {
    parts: 0.48,
    response: 0.17,
    availability: 0.15,
    reliability: 1.1,
    price: -0.55,
    statusQuo: 0.5,
    rival: -0.5,
  },
  D: { parts: 0.12, response: 0.1, availability: 0.03, ...pricey },
  E: { parts: 0.12, response: 0.1, availability: 0.03, ...pricey },
  F: { parts: 0.4, response: 0.15, availability: 0.15, ...negotiating },
};

/** Spread of each part-worth between clients of a segment, over its mean. */
export const TASTE_SIGMA = 0.25;

/** Levels shown; prices at the level of a respondent who pays little, some, much today. */
export const LEVELS = {
  parts: [8, 24, 48, 120],
  response: [8, 24, 48, 120, 240],
  availability: [0, 0.96, 0.97, 0.975],
  reliability: [0.85, 0.9, 0.95, 0.98],
  price: [0, 50, 110, 180, 280, 420],
} as const;
export const PRICE_LEVELS = [
  { from: 200, factor: 1.4 },
  { from: 40, factor: 1 },
  { from: 0, factor: 0.7 },
] as const;

/** Hours of a promise that names none: catalogue parts, visits on quotation. */
export const UNPROMISED = { parts: 120, response: 240, reliability: 0.9 } as const;

export const TASKS = 8;

/** Client answers by segment: everybody was asked in A, B and F, some in the others (case.md §2.6). */
export const SAMPLE: Readonly<Record<SegmentId, { invited: number; answers: number }>> = {
  A: { invited: 52, answers: 42 },
  B: { invited: 42, answers: 33 },
  C: { invited: 84, answers: 60 },
  D: { invited: 96, answers: 55 },
  E: { invited: 98, answers: 50 },
  F: { invited: 31, answers: 26 },
};
export const PROSPECTS = { invited: 180, answers: 60 } as const;
export const SALES = { invited: 42, answers: 38 } as const;
