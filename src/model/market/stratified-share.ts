import { refuse } from '../probability/refusal.ts';
import { INTERVAL_WIDTH, type Interval } from './interval.ts';

/** Answers of one stratum: how many said yes, how many answered, how many it has. */
export interface Stratum {
  readonly yes: number;
  readonly answers: number;
  /** ≥ answers. */
  readonly members: number;
}

export interface ShareBand extends Interval {
  readonly answers: number;
  readonly members: number;
  /** Of the share. */
  readonly variance: number;
}

/**
 * Share of a population from a stratified sample without replacement, and its interval.
 *
 * Each stratum weighs by its members; variance Σ W² (1 − n/N) p(1 − p)/(n − 1), so a stratum that
 * answered whole adds none. Interval of Wilson (1927) at the sample size that gives this variance.
 * Source: Cochran, Sampling Techniques (1977), ch. 5.
 *
 * @returns null when nobody answered
 * @throws RangeError when counts contradict one another
 */
export function stratifiedShare(strata: readonly Stratum[]): ShareBand | null {
  const asked = strata.filter(({ answers }) => answers > 0);
  const members = asked.reduce((sum, stratum) => sum + stratum.members, 0);
  const answers = asked.reduce((sum, stratum) => sum + stratum.answers, 0);
  if (answers === 0) return null;
  let [value, variance] = [0, 0];
  for (const { yes, answers: n, members: of } of asked) {
    if (!(yes >= 0 && yes <= n)) refuse('yes', `from 0 to ${n}`, yes);
    if (!(of >= n - 1e-6 * n)) refuse('members', `at least ${n}`, of);
    const p = yes / n;
    const weight = of / members;
    value += weight * p;
    variance += (weight ** 2 * Math.max(0, 1 - n / of) * p * (1 - p)) / Math.max(1, n - 1);
  }
  const size = variance > 0 ? (value * (1 - value)) / variance : Infinity;
  return { ...wilson(value, size), value, answers, members, variance };
}

function wilson(p: number, n: number): { low: number; high: number } {
  if (n === Infinity) return { low: p, high: p };
  const z = INTERVAL_WIDTH ** 2 / n;
  const centre = (p + z / 2) / (1 + z);
  const half = (INTERVAL_WIDTH / (1 + z)) * Math.sqrt((p * (1 - p)) / n + z / (4 * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
