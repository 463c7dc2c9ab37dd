import { numbersOf } from '../column.ts';
import { canCompute } from '../missing.ts';
import type { Context } from './context.ts';
import { deadItems } from './dead.ts';
import type { StockHistory } from './stock-history.ts';

export interface StockValue {
  readonly stock: number | null;
  readonly stockNet: number | null;
  readonly stockDead: number | null;
}

const unknown: StockValue = { stock: null, stockNet: null, stockDead: null };

/** Euros on hand at unit cost, mean of the last month-ends: gross, net of provision, of dead items. */
export function stockValue(context: Context, history: StockHistory | null): StockValue {
  const { tables } = context;
  const { stock, items } = tables;
  if (!stock || !items || !history || !canCompute('stock', tables)) return unknown;
  if (numbersOf(stock, 'quantity_on_hand').some(Number.isNaN)) return unknown;
  const unitCost = numbersOf(items, 'unit_cost');
  const provision = numbersOf(items, 'provision_share');
  const { dead } = deadItems(context);
  let [gross, net, ofDead] = [0, 0, 0];
  for (const onHand of history.onHand) {
    onHand.forEach((pieces, pair) => {
      if (pieces === 0) return;
      const item = history.item[pair] ?? -1;
      const value = pieces * (unitCost[item] ?? NaN);
      gross += value;
      net += value * (1 - (provision[item] || 0));
      ofDead += dead[item] === 1 ? value : 0;
    });
  }
  const months = history.onHand.length;
  const mean = (sum: number): number | null =>
    months === 0 || Number.isNaN(sum) ? null : sum / months;
  const hasProvision = items.columns.has('provision_share');
  return { stock: mean(gross), stockNet: hasProvision ? mean(net) : null, stockDead: mean(ofDead) };
}
