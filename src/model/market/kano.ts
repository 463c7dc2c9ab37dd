import { refuse } from '../probability/refusal.ts';

/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable: ties go to the first. */
export const KANO_LETTERS = ['A', 'O', 'M', 'I', 'R', 'Q'] as const;
export type KanoLetter = (typeof KANO_LETTERS)[number];

/** Answers 1 like … 5 dislike: to the feature being there (row), then to its absence (column). */
const TABLE = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'] as const;

export interface KanoResult {
  readonly counts: Readonly<Record<KanoLetter, number>>;
  readonly category: KanoLetter;
  /** Satisfaction gained with the feature, from 0 to 1. */
  readonly better: number;
  /** Satisfaction lost without it, from −1 to 0. */
  readonly worse: number;
}

/**
 * What a feature is to clients. Source: Kano (1984); coefficients of Berger et al. (1993).
 *
 * @param answers  one pair per respondent, functional then dysfunctional, each from 1 to 5
 * @throws RangeError when an answer is out of range, or none falls in A, O, M or I
 */
export function kano(answers: readonly (readonly [number, number])[]): KanoResult {
  const counts: Record<KanoLetter, number> = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
  for (const pair of answers) counts[kanoLetter(pair)]++;
  const result = kanoOf(counts);
  return result ?? refuse('answers', 'clear for one respondent at least', answers.length);
}

/** The same from counts; null when no answer is clear. */
export function kanoOf(counts: Readonly<Record<KanoLetter, number>>): KanoResult | null {
  const { A, O, M, I } = counts;
  const clear = A + O + M + I;
  if (clear === 0) return null;
  const category = KANO_LETTERS.reduce((most, each) => (counts[each] > counts[most] ? each : most));
  return { counts, category, better: (A + O) / clear, worse: -(O + M) / clear || 0 };
}

/** @throws RangeError when an answer is not from 1 to 5 */
export function kanoLetter([functional, dysfunctional]: readonly [number, number]): KanoLetter {
  const letter = TABLE[functional - 1]?.[dysfunctional - 1];
  const known = KANO_LETTERS.find((each) => each === letter);
  return known ?? refuse('answers', 'from 1 to 5', `${functional}, ${dysfunctional}`);
}
