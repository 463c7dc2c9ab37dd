import type { Case } from './case.ts';
import { perimeterOf, type Family } from './perimeter.ts';

/**
 * Direct revenue of the last 12 months, € per year, of the families a case knows.
 *
 * Parts: order lines. Field: visits billed. Workshop: jobs billed. Availability: fees of contracts.
 * null when a price is unknown.
 */
export function revenueByFamily(of: Case): Partial<Record<Family, number | null>> {
  const { measured, field, workshop, clients } = of;
  const fees = clients?.contracts?.fees;
  const last = (clients?.years ?? 1) - 1;
  const revenue: Readonly<Record<Family, () => number | null>> = {
    parts: () => measured.revenue,
    field: () => field?.billed.reduce((sum, each) => sum + each, 0) ?? null,
    mro: () =>
      workshop?.byAct.reduce<number | null>(
        (sum, { billed }) => (sum === null || billed === null ? null : sum + billed),
        0,
      ) ?? null,
    availability: () =>
      fees?.reduce((sum, fee, at) => (at % (last + 1) === last ? sum + fee : sum), 0) ?? null,
  };
  return Object.fromEntries(perimeterOf(of).map((family) => [family, revenue[family]()]));
}
