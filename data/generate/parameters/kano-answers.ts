import type { SegmentId } from './segments.ts';

/** Chances of attractive, one-dimensional, must-be, indifferent. */
export type KanoChances = readonly [number, number, number, number];

const attractive: KanoChances = [0.72, 0.1, 0.03, 0.15];
const proportional: KanoChances = [0.12, 0.68, 0.12, 0.08];
const expected: KanoChances = [0.05, 0.14, 0.72, 0.09];
const indifferent: KanoChances = [0.1, 0.05, 0.05, 0.8];
/** Between must-be and one-dimensional: neither leads for sure. */
const expectedOrProportional: KanoChances = [0.04, 0.44, 0.44, 0.08];
const mixed: KanoChances = [0.32, 0.25, 0.08, 0.35];

/** Twelve features, by segment A…F (case.md §2.6). */
const ROWS = {
  track: [expected, expected, expected, expected, expected, expected],
  date: [
    expected,
    expectedOrProportional,
    expectedOrProportional,
    expectedOrProportional,
    expectedOrProportional,
    proportional,
  ],
  h24: [proportional, mixed, proportional, indifferent, indifferent, mixed],
  h48: [expected, expectedOrProportional, expected, proportional, mixed, expectedOrProportional],
  sameDay: [proportional, mixed, mixed, indifferent, indifferent, attractive],
  avail: [attractive, mixed, mixed, indifferent, indifferent, mixed],
  hotline: [attractive, indifferent, mixed, indifferent, indifferent, indifferent],
  freeVisit: [attractive, attractive, attractive, attractive, attractive, attractive],
  portal: [mixed, attractive, mixed, attractive, indifferent, mixed],
  clause: [mixed, proportional, indifferent, indifferent, indifferent, indifferent],
  stock: [attractive, mixed, mixed, indifferent, indifferent, mixed],
  remote: [attractive, mixed, attractive, mixed, mixed, attractive],
} as const;

type Row = readonly [KanoChances, KanoChances, KanoChances, KanoChances, KanoChances, KanoChances];

export const KANO: readonly (readonly [string, Readonly<Record<SegmentId, KanoChances>>])[] =
  Object.entries<Row>(ROWS).map(([item, [A, B, C, D, E, F]]) => [item, { A, B, C, D, E, F }]);
/** Answers that contradict one another, or want less. */
export const KANO_UNCLEAR = 0.03;
