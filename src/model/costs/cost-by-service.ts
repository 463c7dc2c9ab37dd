import type { Case } from '../case.ts';
import { coveredVisits } from '../offers/covered-visits.ts';
import { perimeterOf, type Family } from '../perimeter.ts';
import type { CostFamily } from '../results.ts';

/**
 * Share of a family of cost that each family of service carries: they add up to 1.
 *
 * Stock, order lines and platforms are for parts; visits for those billed or offered and those an availability fee
 * covers, by their price on the list; penalties on guarantees for the guarantees, other broken promises for parts; what
 * all four share by `sharedToParts`, then by revenue.
 *
 * @param missed         € of penalties and gestures of the year
 * @param revenue        € by family of service, ≥ 0
 * @param sharedToParts  share of accounts and overhead that parts carry, in [0, 1]
 */
export function costByService(
  of: Case,
  cost: CostFamily,
  missed: number,
  revenue: ReadonlyMap<Family, number>,
  sharedToParts: number,
): ReadonlyMap<Family, number> {
  const perimeter = perimeterOf(of);
  const covered = coveredVisits(of, null, []) ?? 0;
  switch (cost) {
    case 'visits':
      return split(perimeter, { field: 1 - covered, availability: covered });
    case 'workshop':
      return split(perimeter, { mro: 1 });
    case 'missed': {
      const paid = of.installations?.penalties?.reduce((sum, each) => sum + each, 0) ?? 0;
      return split(perimeter, { availability: Math.min(paid, missed), parts: missed - paid });
    }
    case 'accounts':
    case 'overhead': {
      const others = perimeter.filter((family) => family !== 'parts');
      const sold = others.reduce((sum, family) => sum + (revenue.get(family) ?? 0), 0);
      const rest = Object.fromEntries(
        others.map((family) => [
          family,
          sold > 0 ? ((1 - sharedToParts) * (revenue.get(family) ?? 0)) / sold : 0,
        ]),
      );
      return split(perimeter, { ...rest, parts: sharedToParts });
    }
    default:
      return split(perimeter, { parts: 1 });
  }
}

/** Weights made shares, of those the case computes; parts carry all where none weighs. */
function split(
  perimeter: readonly Family[],
  weights: Readonly<Partial<Record<Family, number>>>,
): ReadonlyMap<Family, number> {
  const weight = (family: Family): number => Math.max(0, weights[family] ?? 0);
  const total = perimeter.reduce((sum, family) => sum + weight(family), 0);
  return new Map(
    perimeter.map((family) => [
      family,
      total > 0 ? weight(family) / total : Number(family === 'parts'),
    ]),
  );
}
