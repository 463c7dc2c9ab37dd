import { fromCSV, not, op, type ColumnTable } from 'arquero';
import { bundledText } from '../fixtures/case/bundled.ts';

/** The tables of the bundled company with another library, every cell as text. */
export const load = (table: string): ColumnTable =>
  fromCSV(bundledText(table), { autoType: false });
export const total = (table: ColumnTable, column: string): number =>
  table.rollup({ sum: `d => op.sum(d['${column}'])` }).get('sum', 0);
export const counts = (table: ColumnTable, ...by: string[]): Map<string, number> =>
  new Map(
    table
      .groupby(...by)
      .count()
      .objects()
      .map((row) => [
        by.map((name) => String(Reflect.get(row, name))).join(' '),
        Number(Reflect.get(row, 'count')),
      ]),
  );
export const sum = (values: Iterable<number>): number =>
  [...values].reduce((all, value) => all + value, 0);

/** Order lines neither cancelled nor returned, with what their part, site, client and contract say of them. */
export function plainLines(): ColumnTable {
  const items = load('items').select('item_id', { unit_cost: 'item_cost' });
  const sites = load('sites').select('site_id', 'serving_location_id');
  const clients = load('customers').select('customer_id', 'customer_group', 'payment_terms_days');
  const contracts = load('contracts').select('contract_id', 'offer_id');
  return load('order_lines')
    .select(not('offer_id'))
    .filter((d) => d['line_status'] !== 'cancelled' && d['line_status'] !== 'returned')
    .join_left(items, 'item_id')
    .join_left(sites, 'site_id')
    .join_left(clients, 'customer_id')
    .join_left(contracts, 'contract_id')
    .derive({
      amount: (d) => op.parse_float(d['quantity_ordered']) * op.parse_float(d['unit_price']),
      goods: (d) =>
        op.parse_float(d['quantity_ordered']) * op.parse_float(d['unit_cost'] || d['item_cost']),
    });
}

/** Month-ends of stock, with what each is worth and the position it makes. */
export function plainStock(): ColumnTable {
  const costs = load('items').select('item_id', { unit_cost: 'item_cost' });
  return load('stock')
    .join_left(costs, 'item_id')
    .derive({
      value: (d) => op.parse_float(d['quantity_on_hand']) * op.parse_float(d['item_cost']),
      position: (d) =>
        op.parse_float(d['quantity_on_hand']) +
        op.parse_float(d['quantity_on_order']) -
        op.parse_float(d['quantity_backordered']),
    });
}
