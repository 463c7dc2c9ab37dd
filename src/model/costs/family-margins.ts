import { minus } from '../nullable.ts';
import type { Family } from '../perimeter.ts';
import type { CostFamily, Triangle } from '../results.ts';

/** Costs that only parts have; visits fill vans and shelves too, but nothing says by how much. */
const ofParts: readonly CostFamily[] = [
  'holding',
  'warehouse',
  'transport',
  'orders',
  'platforms',
  'evening',
];
const shared: readonly CostFamily[] = ['accounts', 'overhead', 'missed'];

export type FamilyMargins = Pick<Triangle, 'marginByFamily' | 'sharedCost'>;

/**
 * What each family earns once it has paid for its goods and for what it alone sets in motion, € per year.
 *
 * Parts carry goods, stock, warehouse, transport, orders and platforms. Visits go to field service, but for those that a
 * fee for availability covers, which it pays, with the penalties of its clauses. The workshop carries its own. What is
 * left (accounts, overhead, the other penalties and the gestures) is shared by all, and shared out by nobody.
 *
 * @param covered  share of the visits that a fee for availability covers, in [0, 1]; null = unknown, all go to field
 * @returns margins that add up, less the shared cost, to the triangle's; null where that is
 */
export function familyMargins(
  perimeter: readonly Family[],
  triangle: Pick<Triangle, 'revenueByFamily' | 'costOfGoods' | 'costLines' | 'penalties'>,
  covered: number | null,
): FamilyMargins {
  const { costLines, costOfGoods } = triangle;
  const sum = (families: readonly CostFamily[]): number | null =>
    costLines && families.reduce((total, family) => total + costLines[family], 0);
  const guarantees = perimeter.includes('availability');
  const share = guarantees ? (covered ?? 0) : 0;
  const penalties = guarantees ? (triangle.penalties ?? 0) : 0;
  const visits = sum(['visits']);
  const own: Readonly<Record<Family, number | null>> = {
    parts: minus(sum(ofParts), costOfGoods === null ? null : -costOfGoods),
    field: visits === null ? null : (1 - share) * visits,
    mro: sum(['workshop']),
    availability: visits === null ? null : share * visits + penalties,
  };
  return {
    marginByFamily: Object.fromEntries(
      perimeter.map((family) => [
        family,
        minus(triangle.revenueByFamily[family] ?? null, own[family]),
      ]),
    ),
    sharedCost: minus(sum(shared), penalties),
  };
}
