import type { Case, CostLine } from '../case.ts';
import type { Family } from '../perimeter.ts';
import { costFamilies, type CostFamily } from '../results.ts';
import { costFamily } from './cost-family.ts';
import { driverVolume } from './driver-volume.ts';
import type { Volumes } from './volumes.ts';

/**
 * Change of the avoidable cost between two years, by family, € per year.
 *
 * Each cost line moves by its driver: value × change of volume × avoidable share (24 months).
 * Hours freed but not removed therefore stay in the cost. A platform that closes gives all its fixed cost
 * back, whatever its avoidable share. Penalties and gestures follow what they are paid for, from the ledger.
 */
export function costChange(
  of: Case,
  perimeter: readonly Family[],
  lines: readonly CostLine[],
  before: Volumes,
  after: Volumes,
): Record<CostFamily, number> {
  const change = Object.fromEntries(costFamilies.map((family) => [family, 0])) as Record<
    CostFamily,
    number
  >;
  for (const line of lines) {
    const family = costFamily(line.driver, perimeter);
    const from = driverVolume(of, lines, line, before);
    const to = driverVolume(of, lines, line, after);
    if (family && from !== null && to !== null) change[family] += lineChange(line, from, to);
  }
  return change;
}

function lineChange(
  { driver, value, ledgerTotal, avoidable }: CostLine,
  from: number,
  to: number,
): number {
  if (driver === 'platform') return value * (to - from);
  if (driver === 'penalty' || driver === 'goodwill')
    return from > 0 ? (ledgerTotal ?? 0) * (to / from - 1) : 0;
  return (avoidable ?? 1) * value * (to - from);
}
