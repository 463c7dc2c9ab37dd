import type { TableSpec } from './column-spec.ts';
import * as core from './tables/core.ts';
import * as costs from './tables/costs.ts';
import * as market from './tables/market.ts';
import * as network from './tables/network.ts';
import * as service from './tables/service.ts';

/** The 28 tables a company may bring, group after group; named here, since modules have no order of their own. */
export const contract = {
  customers: core.customers,
  items: core.items,
  order_lines: core.order_lines,
  equipment: core.equipment,
  contracts: core.contracts,
  locations: network.locations,
  sites: network.sites,
  lanes: network.lanes,
  stock: network.stock,
  stock_days: network.stock_days,
  calendars: network.calendars,
  receipts: network.receipts,
  offers: market.offers,
  service_classes: market.service_classes,
  promise_lists: market.promise_lists,
  survey_answers: market.survey_answers,
  choice_tasks: market.choice_tasks,
  competitors: market.competitors,
  lost_deals: market.lost_deals,
  gestures: market.gestures,
  interventions: service.interventions,
  parts_used: service.parts_used,
  workshop_jobs: service.workshop_jobs,
  availability: service.availability,
  penalties: service.penalties,
  service_requests: service.service_requests,
  activity_costs: costs.activity_costs,
  demand: costs.demand,
};

export type TableName = keyof typeof contract;

export const tableNames: readonly TableName[] = Object.keys(contract).filter(isTableName);

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(contract, name);
}

export function tableSpec(name: TableName): TableSpec {
  return contract[name];
}

/** Where a foreign id is declared: column → table whose key it is. */
export const references: Readonly<Record<string, TableName>> = {
  customer_id: 'customers',
  site_id: 'sites',
  item_id: 'items',
  missing_item_id: 'items',
  equipment_id: 'equipment',
  contract_id: 'contracts',
  renewal_of: 'contracts',
  offer_id: 'offers',
  location_id: 'locations',
  from_location_id: 'locations',
  parent_location_id: 'locations',
  serving_location_id: 'locations',
  planned_ship_from_location_id: 'locations',
  ship_from_location_id: 'locations',
  calendar_id: 'calendars',
  list_id: 'promise_lists',
  work_order_id: 'interventions',
  return_visit_of: 'interventions',
};

/** Amounts of an order line: not comparable when the line is in another currency than the case. */
export const moneyColumns = [
  'unit_price',
  'line_amount',
  'unit_cost',
  'freight_cost',
  'freight_billed',
] as const;
