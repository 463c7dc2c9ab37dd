import { datesOf, numbersOf, placeOf, textOf, type Tables } from '../column.ts';
import type { Reporter } from '../reporter.ts';

/** A quantity this many times the item's median, and above MANY pieces, is worth a look. */
const OUTLIER = 1000;
const MANY = 1000;

/** Order lines that are possible in a file and strange in a warehouse. */
export function checkLines({ order_lines: lines }: Tables, report: Reporter): void {
  if (!lines) return;
  const ordered = datesOf(lines, 'order_date');
  const delivered = datesOf(lines, 'actual_delivery_date');
  const quantity = numbersOf(lines, 'quantity_ordered');
  const price = numbersOf(lines, 'unit_price');
  const medians = medianByItem(textOf(lines, 'item_id').codes, quantity);
  const items = textOf(lines, 'item_id').codes;
  for (let row = 0; row < lines.rows; row++) {
    const place = (column: string) => ({ ...placeOf(lines, row), column });
    const early = (delivered.instants[row] ?? NaN) < (ordered.instants[row] ?? NaN);
    // A day without hour starts at midnight, before any hour of it.
    const sameDay =
      delivered.timed[row] !== 1 &&
      (ordered.instants[row] ?? 0) - (delivered.instants[row] ?? 0) < 1440;
    if (early && !sameDay) report.add('delivered-before-ordered', place('actual_delivery_date'));
    const pieces = quantity[row] ?? NaN;
    if (pieces < 0)
      report.add('negative-quantity', place('quantity_ordered'), { got: String(pieces) });
    const usual = medians.get(items[row] ?? 0) ?? Infinity;
    if (pieces > MANY && pieces > OUTLIER * usual) {
      const about = { expected: String(usual), got: String(pieces) };
      report.add('outlier-quantity', place('quantity_ordered'), about);
    }
    const euros = price[row] ?? NaN;
    if (euros < 0) report.add('negative-price', place('unit_price'), { got: String(euros) });
    if (euros === 0) report.add('zero-price', place('unit_price'));
  }
}

function medianByItem(items: Uint32Array, quantity: Float64Array): ReadonlyMap<number, number> {
  const lists = new Map<number, number[]>();
  items.forEach((item, row) => {
    const pieces = quantity[row] ?? NaN;
    if (!(pieces > 0)) return;
    const list = lists.get(item);
    if (list) list.push(pieces);
    else lists.set(item, [pieces]);
  });
  const medians = new Map<number, number>();
  for (const [item, list] of lists) {
    medians.set(item, Float64Array.from(list).sort()[list.length >> 1] ?? Infinity);
  }
  return medians;
}
