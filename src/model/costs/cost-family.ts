import type { Family } from '../perimeter.ts';
import type { CostFamily } from '../results.ts';

/** Driver of `activity_costs` → family of the triangle's cost. Absent: no cost of service. */
const families: Readonly<Record<string, CostFamily>> = {
  holding: 'holding',
  holding_capital: 'holding',
  holding_obsolescence: 'holding',
  holding_space: 'holding',
  holding_insurance: 'holding',
  line: 'warehouse',
  shipment_warehouse: 'warehouse',
  shipment: 'warehouse',
  transport: 'transport',
  transport_far: 'transport',
  order_line: 'orders',
  order_shipment: 'orders',
  exception: 'orders',
  request: 'orders',
  visit: 'visits',
  visit_far: 'visits',
  workshop: 'workshop',
  account: 'accounts',
  overhead: 'overhead',
  platform: 'platforms',
  evening_team: 'evening',
  penalty: 'missed',
  goodwill: 'missed',
};

/** Families that parts share with visits, workshop and availability contracts. */
const shared: ReadonlySet<CostFamily> = new Set(['accounts', 'overhead']);

/** Costs that only a family of service has. */
const owner: Partial<Record<CostFamily, Family>> = { visits: 'field', workshop: 'mro' };

/** Family of a driver (`visit_8h` is a `visit`); undefined when the perimeter does not carry it. */
export function costFamily(driver: string, perimeter: readonly Family[]): CostFamily | undefined {
  const family = families[driver] ?? families[driver.replace(/_\d+h$/, '')];
  const needs = family && owner[family];
  return needs && !perimeter.includes(needs) ? undefined : family;
}

/** Whether a perimeter that is not whole carries only its share of that family. */
export function isShared(family: CostFamily): boolean {
  return shared.has(family);
}
