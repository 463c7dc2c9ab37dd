import { quantiles } from '../probability/quantiles.ts';
import { refuse } from '../probability/refusal.ts';
import { breakEven, type Verdict, verdicts } from './break-even.ts';
import type { PathPoint } from './marginal.ts';

export interface BreakEvenBand {
  readonly draws: number;
  /** Share of draws by verdict; they add up to 1. */
  readonly shares: Readonly<Record<Verdict, number>>;
  /** Share of draws without an interior root: said beside every band. */
  readonly withoutRoot: number;
  /** Quantiles of the roots there are; null when there is none. */
  readonly root: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
}

/**
 * Break-even under uncertainty: one root per draw, and how many draws have none.
 *
 * @param paths      the same path under each draw, one at least
 * @param tolerance  as in `breakEven`
 * @throws RangeError when there is no draw, or as `breakEven`
 */
export function breakEvenBand(
  paths: readonly (readonly PathPoint[])[],
  tolerance: number,
): BreakEvenBand {
  if (paths.length === 0) refuse('draws', 'one at least', 0);
  const found = paths.map((points) => breakEven(points, tolerance));
  const roots = found.flatMap(({ root }) => (root === null ? [] : [root]));
  const [p10, p50, p90] = quantiles(roots, [0.1, 0.5, 0.9]);
  const share = (verdict: Verdict): number =>
    found.filter((each) => each.verdict === verdict).length / found.length;
  return {
    draws: found.length,
    shares: Object.fromEntries(verdicts.map((each) => [each, share(each)])) as Record<
      Verdict,
      number
    >,
    withoutRoot: 1 - roots.length / found.length,
    root: p10 === undefined || p50 === undefined || p90 === undefined ? null : { p10, p50, p90 },
  };
}
