import { mulberry32 } from '../probability/mulberry32.ts';
import { whole } from '../probability/refusal.ts';
import type { Interval } from './interval.ts';
import { kanoLetter, kanoOf, type KanoLetter } from './kano.ts';

export interface KanoBands {
  readonly answers: number;
  readonly category: KanoLetter;
  /** Share of resamples in which the category leads. */
  readonly leads: number;
  /** Does it lead in at least 80 % of them? */
  readonly decided: boolean;
  readonly better: Interval;
  readonly worse: Interval;
}

/** Below this share of resamples a class is not told from the next. */
const DECIDED = 0.8;
/** Part of the resamples left out on each side of an interval. */
const TAIL = 0.025;

/**
 * What a feature is to clients, and how sure their answers make it: answers drawn again with
 * replacement, the same draws for the same seed. Source: Efron (1979).
 *
 * @param answers    one pair per respondent, each from 1 to 5
 * @param resamples  whole, ≥ 1; each costs one reading of the answers
 * @param seed       any whole number
 * @returns null when no answer is clear
 * @throws RangeError when an answer is out of range
 */
export function kanoBands(
  answers: readonly (readonly [number, number])[],
  { resamples = 400, seed = 1 }: { resamples?: number; seed?: number } = {},
): KanoBands | null {
  whole('resamples', resamples, 1);
  const letters = answers.map(kanoLetter);
  const seen = kanoOf(countsOf(letters));
  if (!seen) return null;
  const draw = mulberry32(seed);
  const better: number[] = [];
  const worse: number[] = [];
  let led = 0;
  for (let sample = 0; sample < resamples; sample++) {
    const drawn = letters.map(() => letters[Math.floor(draw() * letters.length)]!);
    const again = kanoOf(countsOf(drawn));
    if (!again) continue;
    led += Number(again.category === seen.category);
    better.push(again.better);
    worse.push(again.worse);
  }
  return {
    answers: answers.length,
    category: seen.category,
    leads: led / resamples,
    decided: led / resamples >= DECIDED,
    better: band(seen.better, better),
    worse: band(seen.worse, worse),
  };
}

function countsOf(letters: readonly KanoLetter[]): Record<KanoLetter, number> {
  const counts: Record<KanoLetter, number> = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
  for (const letter of letters) counts[letter]++;
  return counts;
}

function band(value: number, drawn: number[]): Interval {
  drawn.sort((a, b) => a - b);
  const at = (share: number): number =>
    drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? value;
  return { value, low: at(TAIL), high: at(1 - TAIL) };
}
