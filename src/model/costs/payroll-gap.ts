import type { Case } from '../case.ts';
import { perimeterOf } from '../perimeter.ts';
import { costFamily } from './cost-family.ts';

/** Activities at their unit cost, and what their teams cost in the year: €. */
export interface PayrollGap {
  readonly charged: number;
  readonly paid: number;
}

/**
 * How far unit costs × volumes stand from the ledger, over the activities whose payroll the ledger holds
 * (`payroll_{family}`, and what stands beside it).
 *
 * @returns null when no payroll is known
 */
export function payrollGap(of: Case): PayrollGap | null {
  const lines = of.costs ?? [];
  const paid = lines.filter(({ driver }) => /^(beside_)?payroll_/.test(driver));
  const families = new Set(paid.map(({ driver }) => driver.replace(/^(beside_)?payroll_/, '')));
  const charged = lines.filter(({ driver }) => {
    const family = costFamily(driver, perimeterOf(of));
    return family !== undefined && families.has(family);
  });
  const sum = (some: typeof lines): number =>
    some.reduce((total, { ledgerTotal }) => total + (ledgerTotal ?? 0), 0);
  return paid.length > 0 ? { charged: sum(charged), paid: sum(paid) } : null;
}
