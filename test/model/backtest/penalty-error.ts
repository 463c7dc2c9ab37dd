import { numbersOf, textOf, wordAt } from '#case/column.ts';
import type { ReadResult } from '#case/read.ts';

/**
 * Standard error of a year of penalties foretold by the mean of the two before. A year is a sum of independent
 * penalties, as many as chance has it, so of variance Σ amount² (compound Poisson).
 *
 * @param until  YYYY-MM, the last month that is known
 */
export function penaltyError({ tables: { penalties } }: ReadResult, until: string): number {
  if (!penalties) return 0;
  const period = textOf(penalties, 'period');
  const variance = Array.from(numbersOf(penalties, 'amount'), (amount, row) =>
    wordAt(period, row) > until ? amount ** 2 : (amount / 2) ** 2,
  );
  return Math.sqrt(variance.reduce((sum, each) => sum + each, 0));
}
