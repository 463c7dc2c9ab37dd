import type { CostFamily } from '../results.ts';

/** Driver of `activity_costs` → family of the triangle's cost. Absent: not a cost of parts. */
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
  order_line: 'orders',
  order_shipment: 'orders',
  exception: 'orders',
  request: 'orders',
  account: 'accounts',
  overhead: 'overhead',
  platform: 'platforms',
  evening_team: 'evening',
  penalty: 'missed',
  goodwill: 'missed',
};

/** Families that parts share with visits, workshop and availability contracts. */
const shared: ReadonlySet<CostFamily> = new Set(['accounts', 'overhead']);

/** Family of a driver; undefined when parts do not carry it. */
export function costFamily(driver: string): CostFamily | undefined {
  return families[driver];
}

/** Whether parts carry only their share of that family. */
export function isShared(family: CostFamily): boolean {
  return shared.has(family);
}
