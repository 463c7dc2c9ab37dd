import type { CostLine } from '../case.ts';

/** What a shipment or a visit to a far zone costs, as a multiple of a near one; 1 when the ledger has no such line. */
export function farFactor(lines: readonly CostLine[], driver: 'transport' | 'visit'): number {
  return lines.find((line) => line.driver === `${driver}_far`)?.value ?? 1;
}
