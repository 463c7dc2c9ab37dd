/** How near a guess is; what is said depends on it. */
export type Verdict = 'close' | 'low' | 'high' | 'opposite';

/** A guess this near is close: a share of the answer, or what the page would not tell apart. */
const near = 0.1;

/** @param grain  least difference the page prints, base units */
export function verdictOf(guess: number, answer: number, grain: number): Verdict {
  if (Math.abs(guess - answer) <= Math.max(near * Math.abs(answer), grain)) return 'close';
  if (guess * answer < 0) return 'opposite';
  return guess < answer ? 'low' : 'high';
}
