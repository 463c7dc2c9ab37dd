import type { Case } from '../case.ts';

/**
 * Share of the promises of each class that the offers undertake to keep: their written rates, weighed by the lines ordered
 * under each over the last 12 months.
 *
 * @returns share in [0, 1] by class; null where no offer writes a rate, or nobody orders under one: [class]
 */
export function promisedShares({ classes, offers, portfolio, segments }: Case): (number | null)[] {
  return classes.map((_, partsClass) => {
    let [lines, written] = [0, 0];
    offers.forEach(({ target }, offer) => {
      if (target === null || !portfolio) return;
      for (let segment = 0; segment < segments.length; segment++) {
        const row = segment * offers.length + offer;
        const own = portfolio.lines[row * classes.length + partsClass] ?? 0;
        lines += own;
        written += own * target;
      }
    });
    return lines > 0 ? written / lines : null;
  });
}
