import type { TableName } from './contract.ts';

/** Numbers of data-contract.md §4. */
export type NumberName =
  | 'service'
  | 'modelledService'
  | 'visitService'
  | 'workshopService'
  | 'ceiling'
  | 'stock'
  | 'cost'
  | 'margin'
  | 'changes'
  | 'workingCapital'
  | 'availability'
  | 'penalties'
  | 'acceptance'
  | 'exceptions'
  | 'trueUrgency'
  | 'profitability';

/** A set of columns of one table; a number needs all of its needs, each met by any one of its sets. */
export interface Columns {
  table: TableName;
  columns: readonly string[];
}
export type Need = readonly [Columns, ...Columns[]];

const of = (table: TableName, ...columns: string[]): Columns => ({ table, columns });

const promisedLines: Need = [
  of('order_lines', 'promised_delivery_date'),
  of('service_classes', 'class', 'window_hours', 'counting'),
];
const lineColumns = [
  ...['order_id', 'line_id', 'customer_id', 'item_id', 'service_class'],
  ...['order_date', 'quantity_ordered', 'unit_price'],
];
const lines: Need = [of('order_lines', ...lineColumns)];
const delivered: Need = [of('order_lines', ...lineColumns, 'actual_delivery_date')];
const unitCost: Need = [of('items', 'unit_cost')];
const onHand: Need = [of('stock', 'item_id', 'location_id', 'quantity_on_hand')];
const ledger: Need = [of('activity_costs', 'driver', 'unit', 'value')];
const carrier: Need = [
  of('lanes', 'on_time_share'),
  of('order_lines', 'carrier_due_at'),
  of('service_classes', 'carrier_reliability'),
];
const cutoff: Need = [of('locations', 'order_cutoff_time'), of('offers', 'cutoff_time')];
const network: readonly Need[] = [
  [of('stock', 'snapshot_date'), of('stock', 'reorder_point', 'max_stock')],
  [of('locations', 'location_id', 'location_type')],
  [of('lanes', 'from_location_id', 'to', 'mode', 'kind', 'transit_hours')],
  [of('items', 'supplier_lead_time_days'), of('receipts', 'item_id', 'ordered_at', 'received_at')],
];

export const needs: Readonly<Record<NumberName, readonly Need[]>> = {
  service: [delivered, promisedLines],
  modelledService: [
    lines,
    [of('customers', 'customer_id')],
    onHand,
    unitCost,
    ...network,
    carrier,
    cutoff,
  ],
  visitService: [[of('interventions', 'committed_response_at', 'arrived_at')]],
  workshopService: [[of('workshop_jobs', 'promised_at', 'returned_at')]],
  ceiling: [lines, [of('offers', 'offer_id', 'clock')], carrier],
  stock: [onHand, unitCost],
  cost: [lines, ledger, onHand, unitCost],
  margin: [
    lines,
    [of('items', 'unit_cost'), of('order_lines', 'unit_cost')],
    ledger,
    onHand,
    unitCost,
  ],
  changes: [ledger, [of('activity_costs', 'avoidable_24_months')]],
  workingCapital: [lines, onHand, unitCost, [of('customers', 'payment_terms_days')]],
  availability: [
    [of('equipment', 'equipment_id', 'line_id')],
    [of('availability', 'period', 'hours_committed', 'hours_available')],
  ],
  penalties: [
    [of('penalties', 'contract_id', 'period', 'amount')],
    [of('contracts', 'contract_id', 'offer_id')],
  ],
  acceptance: [
    [of('choice_tasks', 'response_id', 'task_id', 'alternative_id', 'chosen', 'is_status_quo')],
  ],
  exceptions: [
    [
      of('order_lines', 'exception_code', 'offer_id'),
      of('order_lines', 'exception_code', 'contract_id'),
    ],
    [of('offers', 'offer_id')],
  ],
  trueUrgency: [
    [
      of('parts_used', 'work_order_id', 'item_id', 'quantity', 'used_at', 'source'),
      of('order_lines', 'machine_down_declared'),
    ],
  ],
  profitability: [[of('activity_costs', 'driver', 'value', 'year')], lines],
};

export const numberNames: readonly NumberName[] = Object.keys(needs).filter(isNumberName);

function isNumberName(name: string): name is NumberName {
  return Object.hasOwn(needs, name);
}
