import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';

/** Machine-down orders of each client over the span, oldest first: the lines not cancelled of each. */
export function downOrders(lines: readonly Line[], clients: number, from: number): Line[][][] {
  const orders: Line[][][] = Array.from({ length: clients }, () => []);
  let last: Line[] = [];
  for (const line of lines) {
    if (!line.down || line.cancelled || line.day < from) continue;
    if (last[0]?.order === line.order) {
      last.push(line);
      continue;
    }
    last = [line];
    at(orders, line.client).push(last);
  }
  return orders;
}
