import type { Case, CostLine } from '../case.ts';
import { farFactor } from './far-factor.ts';
import { holdingRate } from './holding-rate.ts';
import type { Volumes } from './volumes.ts';

/** How much of a cost line's driver a year consumes; null when no lever moves that driver. */
export function driverVolume(
  of: Case,
  lines: readonly CostLine[],
  line: CostLine,
  volumes: Volumes,
): number | null {
  switch (line.driver) {
    case 'holding':
    case 'holding_capital':
    case 'holding_obsolescence':
    case 'holding_space':
    case 'holding_insurance':
      // The line's value is its part of today's rate.
      return (volumes.holdingRate / holdingRate(lines)) * volumes.stock;
    case 'line':
    case 'order_line':
      return sum(volumes.lines);
    case 'shipment':
    case 'shipment_warehouse':
    case 'order_shipment':
      return sum(shipments(of, volumes));
    case 'transport':
      return transported(of, lines, line, volumes);
    case 'exception':
      return volumes.exceptions;
    case 'request':
      return volumes.requests;
    case 'evening_team':
      return volumes.eveningHours;
    case 'workshop':
      return volumes.jobs;
    case 'account':
      return line.group === null ? null : (volumes.clients[line.group] ?? null);
    case 'platform':
      return line.location === null ? null : (volumes.platforms[line.location] ?? 1);
    case 'goodwill':
      return volumes.missed;
    case 'penalty':
      return volumes.penalties ?? volumes.missed;
    default:
      return line.driver.startsWith('visit') ? visits(lines, line, volumes) : null;
  }
}

/** Shipments of the line's class, those to far zones, by night or from another platform counted for what they cost. */
function transported(
  of: Case,
  lines: readonly CostLine[],
  line: CostLine,
  volumes: Volumes,
): number | null {
  const k = of.classes.findIndex(({ code }) => code === line.class);
  if (k < 0) return null;
  const far = of.network ? of.network.farShare[k]! * (farFactor(lines, 'transport') - 1) : 0;
  const night = volumes.night[k]! * (volumes.nightFactor - 1);
  const instead = volumes.standIn[k]! * (volumes.transferFactor[k]! - 1);
  return (1 + far) * (1 + night + instead) * shipments(of, volumes)[k]!;
}

function shipments(of: Case, { lines }: Volumes): number[] {
  return of.classes.map(({ linesPerShipment }, k) => lines[k]! / linesPerShipment);
}

/**
 * Visits that a line prices: those of its response (`visit_8h`: promised within 8 hours), the slowest line
 * taking those promised later or not at all. Lines of one response share them as their ledger does.
 */
function visits(lines: readonly CostLine[], line: CostLine, volumes: Volumes): number | null {
  if (line.driver.endsWith('_far')) return null;
  const priced = lines.filter(
    ({ driver }) => driver.startsWith('visit') && !driver.endsWith('_far'),
  );
  const bounds = priced.map(({ driver }) => boundOf(driver)).sort((a, b) => a - b);
  const own = boundOf(line.driver);
  const before = bounds[bounds.indexOf(own) - 1] ?? -Infinity;
  const slowest = own === bounds.at(-1);
  let count = 0;
  volumes.responses.forEach((hours, row) => {
    const promised = hours ?? Infinity;
    if (promised > before && (promised <= own || slowest)) count += volumes.visits[row]!;
  });
  const alike = priced.filter(({ driver }) => boundOf(driver) === own);
  const ledger = sum(alike.map(({ ledgerVolume }) => ledgerVolume ?? 0));
  return ledger > 0 ? (count * (line.ledgerVolume ?? 0)) / ledger : count / alike.length;
}

function boundOf(driver: string): number {
  const hours = /_(\d+)h$/.exec(driver)?.[1];
  return hours === undefined ? Infinity : Number(hours);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
