/**
 * Time until the flows have paid back what was spent, linear within a year.
 *
 * @param flows  money: the first now, then one at the end of each year
 * @param rate   discount rate per year, a fraction > −1; 0 for the simple payback
 * @returns years; null when the flows never pay back
 */
export function payback(flows: readonly number[], rate: number): number | null {
  let total = 0;
  for (const [year, flow] of flows.entries()) {
    const worth = flow / (1 + rate) ** year;
    if (total + worth >= 0) return year === 0 ? 0 : year - 1 - total / worth;
    total += worth;
  }
  return null;
}
