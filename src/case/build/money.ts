import { numbersOf } from '../column.ts';
import { joinRows } from '../join.ts';
import { counts } from '../outcomes.ts';
import { inYear, type Context } from './context.ts';

export interface Money {
  readonly revenue: number | null;
  readonly costOfGoods: number | null;
  readonly receivables: number | null;
}

/** Euros of the lines of the year; one unknown amount makes its sum unknown: a number is complete or absent. */
export function moneyOf(context: Context): Money {
  const { lines, tables, result } = context;
  const { sold, goods } = lineMoney(context);
  const client = joinRows(lines, 'customer_id', tables.customers, 'customer_id');
  const terms = tables.customers ? numbersOf(tables.customers, 'payment_terms_days') : [];
  let [revenue, cost, owed, seen] = [0, 0, 0, 0];
  for (let row = 0; row < lines.rows; row++) {
    if (!inYear(context, row) || !counts(result.outcome[row])) continue;
    seen += 1;
    revenue += sold(row);
    cost += goods(row);
    owed += (sold(row) * (terms[client[row] ?? -1] ?? NaN)) / 365;
  }
  const orNull = (sum: number): number | null => (seen === 0 || Number.isNaN(sum) ? null : sum);
  return { revenue: orNull(revenue), costOfGoods: orNull(cost), receivables: orNull(owed) };
}

/** Euros of an order line, sold and at cost; NaN = unknown. */
export interface LineMoney {
  sold(row: number): number;
  goods(row: number): number;
}

export function lineMoney({ lines, tables }: Context): LineMoney {
  const quantity = numbersOf(lines, 'quantity_ordered');
  const price = numbersOf(lines, 'unit_price');
  const amount = numbersOf(lines, 'line_amount');
  const ownCost = numbersOf(lines, 'unit_cost');
  const item = joinRows(lines, 'item_id', tables.items, 'item_id');
  const unitCost = tables.items ? numbersOf(tables.items, 'unit_cost') : [];
  const pieces = (row: number): number => quantity[row] ?? NaN;
  return {
    sold: (row) => known(amount[row], pieces(row) * (price[row] ?? NaN)),
    goods: (row) => pieces(row) * known(ownCost[row], unitCost[item[row] ?? -1] ?? NaN),
  };
}

function known(first: number | undefined, second: number): number {
  return first === undefined || Number.isNaN(first) ? second : first;
}
