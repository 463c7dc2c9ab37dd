import { numbersOf, textOf, wordAt, type Column, type Table } from '../column.ts';
import { draw, type Secret } from './secret.ts';

/**
 * Order lines of parts that are rarely asked for: one piece more, one less, or the same, never fewer than one; single
 * pieces tell nothing and stay. A line that left whole stays whole, one that left in part stays in part; its amount follows.
 */
export function noisyQuantities(
  lines: Table,
  secret: Secret,
  rareLines: number,
): { table: Table; changed: number } {
  const items = textOf(lines, 'item_id');
  const asked = new Map<number, number>();
  for (const item of items.codes) asked.set(item, (asked.get(item) ?? 0) + 1);
  const [orders, ids] = [textOf(lines, 'order_id'), textOf(lines, 'line_id')];
  const ordered = numbersOf(lines, 'quantity_ordered').slice();
  const shipped = numbersOf(lines, 'quantity_shipped_first').slice();
  const amount = numbersOf(lines, 'line_amount').slice();
  let changed = 0;
  for (let row = 0; row < lines.rows; row++) {
    const pieces = ordered[row] ?? NaN;
    if (!((asked.get(items.codes[row] ?? 0) ?? 0) < rareLines) || !(Math.abs(pieces) > 1)) continue;
    const luck = draw(secret, `quantity\0${wordAt(orders, row)}\0${wordAt(ids, row)}`);
    const next = pieces + Math.sign(pieces) * (Math.floor(luck * 3) - 1);
    if (next === pieces) continue;
    changed += 1;
    ordered[row] = next;
    amount[row] = ((amount[row] ?? NaN) * next) / pieces;
    const first = shipped[row] ?? NaN;
    if (first >= pieces) shipped[row] = first + next - pieces;
    else if (first < pieces) shipped[row] = Math.min(first, next - 1);
  }
  const columns = new Map<string, Column>(lines.columns);
  const noisy = { quantity_ordered: ordered, quantity_shipped_first: shipped, line_amount: amount };
  for (const [name, numbers] of Object.entries(noisy)) {
    if (lines.columns.has(name)) columns.set(name, { kind: 'number', numbers });
  }
  return { table: { ...lines, columns }, changed };
}
