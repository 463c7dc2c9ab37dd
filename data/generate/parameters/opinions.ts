import type { SegmentId } from './segments.ts';

/** The nine levers an offer is made of: criteria of the questionnaire. */
export const LEVERS = [
  'responseHours',
  'hotlineHours',
  'deliveryClass',
  'target',
  'availability',
  'penalty',
  'priceMode',
  'price',
  'billing',
] as const;
export type Lever = (typeof LEVERS)[number];
type ByLever = Readonly<Record<Lever, number>>;

const byLever = (values: readonly number[]): ByLever => ({
  responseHours: values[0] ?? 0,
  hotlineHours: values[1] ?? 0,
  deliveryClass: values[2] ?? 0,
  target: values[3] ?? 0,
  availability: values[4] ?? 0,
  penalty: values[5] ?? 0,
  priceMode: values[6] ?? 0,
  price: values[7] ?? 0,
  billing: values[8] ?? 0,
});

/** Mean importance, 0 to 10, before the answerer's own level. */
export const IMPORTANCE: Readonly<Record<SegmentId, ByLever>> = {
  A: byLever([9.1, 6.8, 8.2, 8.2, 7.8, 5.2, 4.5, 5.8, 3.8]),
  B: byLever([5.6, 4.6, 6, 7.4, 5.2, 6.2, 6.6, 9, 6.2]),
  C: byLever([6.6, 5, 7.2, 9, 5.4, 4.4, 4.8, 7, 4.4]),
  D: byLever([4.4, 3.4, 5, 8.7, 3.2, 3.2, 4.8, 8.5, 4.6]),
  E: byLever([4.8, 4, 5.2, 8.6, 3, 2.6, 5, 7.6, 4.4]),
  F: byLever([7, 5, 7.2, 8, 5.4, 4.8, 5, 7.8, 4.4]),
};
/** Spread between answerers (halo) and between the answers of one. */
export const IMPORTANCE_SIGMA = { own: 0.7, answer: 1.1 } as const;

/** Share for whom a lever's best level is indispensable; ≤ 24 h of parts follows who values it. */
export const INDISPENSABLE: Readonly<Record<SegmentId, ByLever>> = {
  A: byLever([0.6, 0.4, 0.25, 0.55, 0.45, 0.2, 0.1, 0.15, 0.05]),
  B: byLever([0.2, 0.12, 0.12, 0.45, 0.15, 0.3, 0.3, 0.6, 0.2]),
  C: byLever([0.3, 0.15, 0.12, 0.6, 0.15, 0.12, 0.12, 0.3, 0.08]),
  D: byLever([0.1, 0.05, 0.09, 0.55, 0.05, 0.06, 0.12, 0.45, 0.1]),
  E: byLever([0.12, 0.06, 0.09, 0.5, 0.04, 0.04, 0.1, 0.4, 0.08]),
  F: byLever([0.35, 0.15, 0.12, 0.5, 0.15, 0.12, 0.12, 0.4, 0.08]),
};
/** Said by those who do value 24 h. */
export const INDISPENSABLE_24H = 0.93;
/** Would leave without a free visit. */
export const LEAVE_WITHOUT_FREE_VISIT = 0.06;

/** As quotas of answers, not chances: what prospects say, what sales believe clients would say. */
export const PROSPECTS_INDISPENSABLE = byLever([
  0.3, 0.15, 0.33, 0.58, 0.15, 0.12, 0.15, 0.45, 0.1,
]);
export const SALES_INDISPENSABLE = byLever([0.6, 0.45, 0.68, 0.5, 0.4, 0.2, 0.15, 0.7, 0.2]);

/** Levers on which satisfaction is asked, with its mean from 1 to 10: of us, of a prospect's supplier. */
export const SATISFACTION: readonly (readonly [Lever, number, number])[] = [
  ['responseHours', 6.8, 6.6],
  ['deliveryClass', 7.4, 7],
  ['target', 5.6, 6.6],
];
export const SATISFACTION_SIGMA = { own: 1.3, answer: 1.3 } as const;

/** € per machine-year said to be worth paying for ≤ 24 h, by those who value it. */
export const WORTH_24H = { median: 90, sigma: 0.6 } as const;
/** Share who would pay something for a free visit, and how much at most. */
export const WORTH_FREE_VISIT = { share: 0.1, most: 20 } as const;
/** Questions on importance, and Kano pairs, that a client leaves blank. */
export const SKIPPED = 0.09;
