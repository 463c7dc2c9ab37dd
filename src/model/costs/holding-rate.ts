import type { CostLine } from '../case.ts';

/** Today's holding rate, € per € of stock and year: the sum of its components. */
export function holdingRate(lines: readonly CostLine[]): number {
  return lines.reduce(
    (sum, { driver, value }) => (driver.startsWith('holding') ? sum + value : sum),
    0,
  );
}
