import type { ClientMoney } from '#model/case/clients.ts';
import { numbersOf } from '../column.ts';
import { joinRows } from '../join.ts';
import type { ClientYears } from './client-years.ts';
import type { Context } from './context.ts';
import { lineMoney } from './money.ts';

/** Euros of each client's lines, year by year; one unknown amount makes the whole unknown. */
export function clientMoney(context: Context, years: ClientYears): ClientMoney | null {
  const { lines, tables } = context;
  const { sold, goods } = lineMoney(context);
  const item = joinRows(lines, 'item_id', tables.items, 'item_id');
  const list = tables.items ? numbersOf(tables.items, 'list_price') : [];
  const pieces = numbersOf(lines, 'quantity_ordered');
  const revenue = new Float64Array(years.clients * years.count);
  const cost = new Float64Array(revenue.length);
  const listed = new Float64Array(years.clients);
  years.clientOf.forEach((client, row) => {
    const year = client < 0 ? -1 : years.yearOfLine(row);
    if (year < 0) return;
    const cell = client * years.count + year;
    revenue[cell] = (revenue[cell] ?? 0) + sold(row);
    cost[cell] = (cost[cell] ?? 0) + goods(row);
    if (year < years.count - 1) return;
    listed[client] = (listed[client] ?? 0) + (pieces[row] ?? NaN) * (list[item[row] ?? -1] ?? NaN);
  });
  if (revenue.some(Number.isNaN) || cost.some(Number.isNaN)) return null;
  return {
    revenue: Uint32Array.from(revenue, (sum) => Math.max(0, Math.round(sum))),
    costOfGoods: Uint32Array.from(cost, (sum) => Math.max(0, Math.round(sum))),
    discount: Float32Array.from(listed, (value, client) =>
      discountOf(revenue[(client + 1) * years.count - 1] ?? NaN, value),
    ),
  };
}

function discountOf(paid: number, listed: number): number {
  return listed > 0 ? Math.round(1000 * (1 - paid / listed)) / 1000 : -1;
}
