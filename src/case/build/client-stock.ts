import { numbersOf } from '../column.ts';
import { joinRows } from '../join.ts';
import type { ClientYears } from './client-years.ts';
import type { Context } from './context.ts';
import { deadItems } from './dead.ts';
import type { StockHistory } from './stock-history.ts';

/**
 * € of live stock held for each client's demand: the stock of a part is shared by the pieces asked for
 * over the whole history. Months of cover hold the same for every promise, so the class does not weigh.
 * Parts nobody asked for, and dead ones, are held for nobody.
 *
 * @returns [client]; null without stock or without unit costs
 */
export function clientStock(
  context: Context,
  history: StockHistory | null,
  { clientOf, clients }: ClientYears,
): Uint32Array | null {
  const { items } = context.tables;
  if (!history || !items || history.onHand.length === 0) return null;
  const unitCost = numbersOf(items, 'unit_cost');
  if (unitCost.some(Number.isNaN)) return null;
  const { dead } = deadItems(context);
  const value = new Float64Array(items.rows);
  for (const onHand of history.onHand) {
    onHand.forEach((pieces, pair) => {
      const item = history.item[pair] ?? -1;
      if (dead[item] === 1) return;
      value[item] = (value[item] ?? 0) + (pieces * (unitCost[item] ?? 0)) / history.onHand.length;
    });
  }
  const item = joinRows(context.lines, 'item_id', items, 'item_id');
  const quantity = numbersOf(context.lines, 'quantity_ordered');
  const pieces = new Float64Array(items.rows);
  clientOf.forEach((client, row) => {
    const at = item[row] ?? -1;
    if (client >= 0 && at >= 0) pieces[at] = (pieces[at] ?? 0) + (quantity[row] || 0);
  });
  const held = new Float64Array(clients);
  clientOf.forEach((client, row) => {
    const at = item[row] ?? -1;
    const all = pieces[at] ?? 0;
    if (client < 0 || all <= 0) return;
    held[client] = (held[client] ?? 0) + ((value[at] ?? 0) * (quantity[row] || 0)) / all;
  });
  return Uint32Array.from(held, Math.round);
}
