import { readSpec, type ReadSpec } from '../column-spec.ts';
import { tableSpec, type TableName } from '../contract.ts';

/**
 * - `keep` as it is · `drop` the column goes
 * - `pseudonym` another word, the same for the same kind everywhere
 * - `words` the listed words stay; another becomes `other`, or goes where there is none; in a key it gets a pseudonym
 */
export type Treatment =
  | { readonly how: 'keep' | 'drop' | 'money' | 'date' | 'degrees' | 'laneEnd' }
  | { readonly how: 'pseudonym'; readonly kind: string }
  | {
      readonly how: 'words';
      readonly words: readonly string[];
      readonly other?: string;
      readonly isKey?: boolean;
    };

const keep: Treatment = { how: 'keep' };
const drop: Treatment = { how: 'drop' };
const laneEnd: Treatment = { how: 'laneEnd' };
const alias = (kind: string): Treatment => ({ how: 'pseudonym', kind });
const words = (list: string, other?: string): Treatment => ({
  how: 'words',
  words: list.split(' '),
  ...(other === undefined ? {} : { other }),
});

/** Every id column of the contract: what it names, or `keep` for what a whole trade has in common. */
const ids: Readonly<Record<string, Treatment>> = {
  ...named('customer', 'customer_id'),
  ...named('site', 'site_id'),
  ...named('item', 'item_id', 'missing_item_id'),
  ...named('order', 'order_id'),
  ...named('line of an order', 'order_lines.line_id', 'order_line_id'),
  ...named('installation', 'line_id'),
  ...named('equipment', 'equipment_id'),
  ...named('contract', 'contract_id', 'renewal_of'),
  ...named('offer', 'offer_id'),
  ...named('list', 'list_id'),
  ...named('work order', 'work_order_id', 'return_visit_of'),
  ...named('job', 'job_id'),
  ...named('request', 'request_id'),
  ...named('gesture', 'gesture_id'),
  ...named('penalty', 'penalty_id'),
  ...named('deal', 'deal_id'),
  ...named('respondent', 'response_id'),
  ...named('task', 'task_id'),
  ...named('alternative', 'alternative_id'),
  ...named('stratum', 'stratum'),
  ...named('rival', 'competitor_id'),
  ...named('supplier', 'supplier_id'),
  ...named('carrier', 'carrier_id'),
  ...named('hours', 'calendar_id'),
  ...named('family', 'product_family'),
  ...named('mode', 'mode', 'delivery_mode'),
  ...named('group', 'segment'),
  ...named('location', 'location_id', 'from_location_id', 'parent_location_id'),
  ...named('location', 'serving_location_id', 'planned_ship_from_location_id'),
  ...named('location', 'ship_from_location_id'),
  to: laneEnd,
  ...Object.fromEntries(
    ['region', 'distance_band', 'customer_group', 'criterion_id', 'driver', 'unit'].map((name) => [
      name,
      keep,
    ]),
  ),
};

/** Free text goes, but for these. */
const texts: Readonly<Record<string, Treatment>> = {
  'customers.industry': keep,
  'customers.size_class': keep,
  'items.make_or_buy': words('make buy'),
  'equipment.model': alias('model'),
  'order_lines.exception_code': alias('exception'),
  'contracts.ended_reason': words('renewed not_renewed replaced', 'other'),
  'interventions.reason': words('breakdown comfort planned return_visit'),
  'service_requests.channel': words('phone hotline email edi portal field'),
};

const money = new Set(
  [
    ['items', 'unit_cost', 'list_price'],
    ['order_lines', 'unit_price', 'line_amount', 'unit_cost', 'freight_cost', 'freight_billed'],
    ['equipment', 'downtime_cost_per_hour'],
    ['contracts', 'annual_fee'],
    ['locations', 'fixed_cost_per_year', 'fixed_cost_pass_through', 'handling_cost_per_line'],
    ['lanes', 'cost_per_shipment', 'cost_per_kg'],
    ['offers', 'price'],
    ['choice_tasks', 'price_eur_machine_year'],
    ['survey_answers', 'score', 'scale_min', 'scale_max'],
    ['lost_deals', 'annual_value'],
    ['gestures', 'amount'],
    ['interventions', 'labour_cost', 'parts_cost', 'list_amount', 'billed_amount'],
    ['workshop_jobs', 'cost', 'billed'],
    ['penalties', 'amount'],
    ['activity_costs', 'value', 'ledger_total', 'ledger_volume'],
  ].flatMap(([table = '', ...columns]) => columns.map((column) => `${table}.${column}`)),
);

/** What happens to a column of the contract: whatever is not said to be harmless goes or changes. */
export function treatmentOf(table: TableName, column: string): Treatment {
  const { columns, codes } = tableSpec(table);
  const text = columns[column];
  // The attributes of a choice task: numbers, named by whoever asked.
  if (text === undefined) return keep;
  const place = `${table}.${column}`;
  if (money.has(place)) return { how: 'money' };
  if (column === 'latitude' || column === 'longitude') return { how: 'degrees' };
  return byType(readSpec(text));

  function byType({ type, key: isKey }: ReadSpec): Treatment {
    if (type === 'id') return ids[place] ?? ids[column] ?? drop;
    if (type === 'text') return texts[place] ?? drop;
    if (type === 'code') return { how: 'words', words: codes?.[column] ?? [], isKey };
    return type === 'date' ? { how: 'date' } : keep;
  }
}

function named(kind: string, ...columns: string[]): Readonly<Record<string, Treatment>> {
  return Object.fromEntries(columns.map((column) => [column, alias(kind)]));
}
