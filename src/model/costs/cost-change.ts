import type { Case, CostLine } from '../case.ts';
import type { CostFamily } from '../results.ts';
import { costFamily } from './cost-family.ts';

/** What a year consumes: the volumes that cost lines are driven by. */
export interface Volumes {
  /** € of stock at unit cost. */
  readonly stock: number;
  /** Order lines by class: [class]. */
  readonly lines: readonly number[];
  /** Order lines by offer: [offer]. */
  readonly linesByOffer: readonly number[];
  /** Promises missed. */
  readonly missed: number;
  /** Hours the shelves stay open beyond today's cut-off. */
  readonly eveningHours: number;
  /** € of holding per € of stock and year. */
  readonly holdingRate: number;
}

/**
 * Change of the avoidable cost between two years, by family, € per year.
 *
 * Each cost line moves by its driver: value × change of volume × avoidable share (24 months).
 * Hours freed but not removed therefore stay in the cost. Lines no lever here moves (accounts,
 * overhead, platforms' fixed cost, requests) do not change.
 */
export function costChange(
  of: Case,
  lines: readonly CostLine[],
  before: Volumes,
  after: Volumes,
): Record<CostFamily, number> {
  const change: Record<CostFamily, number> = {
    holding: 0,
    warehouse: 0,
    transport: 0,
    orders: 0,
    accounts: 0,
    overhead: 0,
    platforms: 0,
    evening: 0,
    missed: 0,
  };
  for (const line of lines) {
    const family = costFamily(line.driver);
    if (family)
      change[family] += (line.avoidable ?? 1) * fullChange(of, lines, line, before, after);
  }
  return change;
}

function fullChange(
  of: Case,
  lines: readonly CostLine[],
  line: CostLine,
  before: Volumes,
  after: Volumes,
): number {
  switch (line.driver) {
    case 'holding':
    case 'holding_capital':
    case 'holding_obsolescence':
    case 'holding_space':
    case 'holding_insurance': {
      const part = line.value / holdingRate(lines);
      return part * (after.holdingRate * after.stock - before.holdingRate * before.stock);
    }
    case 'line':
    case 'order_line':
      return line.value * (sum(after.lines) - sum(before.lines));
    case 'shipment':
    case 'shipment_warehouse':
    case 'order_shipment':
      return line.value * (sum(shipments(of, after)) - sum(shipments(of, before)));
    case 'transport': {
      const k = of.classes.findIndex(({ code }) => code === line.class);
      if (k < 0) return 0;
      const far = of.network ? of.network.farShare[k]! * (farFactor(lines) - 1) : 0;
      return line.value * (1 + far) * (shipments(of, after)[k]! - shipments(of, before)[k]!);
    }
    case 'exception':
      return line.value * (exceptions(of, after) - exceptions(of, before));
    case 'evening_team':
      return line.value * (after.eveningHours - before.eveningHours);
    case 'penalty':
    case 'goodwill':
      return before.missed > 0 ? (line.ledgerTotal ?? 0) * (after.missed / before.missed - 1) : 0;
    default:
      return 0;
  }
}

/** Today's holding rate: the sum of its components. */
export function holdingRate(lines: readonly CostLine[]): number {
  return sum(
    lines.filter(({ driver }) => costFamily(driver) === 'holding').map(({ value }) => value),
  );
}

function farFactor(lines: readonly CostLine[]): number {
  return lines.find(({ driver }) => driver === 'transport_far')?.value ?? 1;
}

function shipments(of: Case, { lines }: Volumes): number[] {
  return of.classes.map(({ linesPerShipment }, k) => lines[k]! / linesPerShipment);
}

function exceptions(of: Case, { linesByOffer }: Volumes): number {
  return sum(of.offers.map(({ exceptionRate }, offer) => exceptionRate * linesByOffer[offer]!));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
