import { share } from '../probability/refusal.ts';

/**
 * Utility of each scenario for the table: from the mean of the chairs (0) to the least served chair (1).
 * A mean hides who loses; the least served alone gives each chair the last word.
 *
 * @param byChair  shares in [0, 1]: [chair][scenario], one chair at least
 * @param caution  share in [0, 1]
 * @returns shares in [0, 1]: [scenario]
 * @throws RangeError when caution is not a share
 */
export function consensus(byChair: readonly (readonly number[])[], caution: number): number[] {
  share('caution', caution);
  return byChair[0]!.map((_, scenario) => {
    const seen = byChair.map((utilities) => utilities[scenario]!);
    const mean = seen.reduce((sum, utility) => sum + utility, 0) / seen.length;
    return (1 - caution) * mean + caution * Math.min(...seen);
  });
}
