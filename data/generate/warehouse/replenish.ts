import { at } from '../at.ts';
import { LEAD_CAP, SUPPLIER_QUANTILE } from '../parameters/items.ts';
import { POLICY } from '../parameters/policy.ts';
import type { Random } from '../random/sfc32.ts';
import { normal } from '../random/samplers.ts';
import type { World } from '../world/world.ts';
import type { Arrival, Arrivals } from './arrivals.ts';
import type { Stock } from './stock.ts';
import { add, available, cellOf, wait } from './stock.ts';

export interface Receipt {
  readonly item: number;
  readonly ordered: number;
  readonly due: number;
  readonly received: number;
  readonly quantity: number;
}

/** A supplier order: lead time log-normal around the item's mean, never before an earlier order of the same item. */
export function orderFromSupplier(
  random: Random,
  world: World,
  stock: Stock,
  arrivals: Arrivals,
  order: { item: number; quantity: number; day: number },
): Receipt {
  const { leadDays, leadDeviation } = at(world.items, order.item);
  const share = leadDeviation / leadDays;
  const sigma = Math.sqrt(Math.log(1 + share * share));
  const days = leadDays * Math.exp(sigma * normal(random) - (sigma * sigma) / 2);
  const wanted = order.day + Math.min(LEAD_CAP, Math.max(2, Math.round(days)));
  const received = Math.max(wanted, arrivals.lastOf(order.item));
  const due = order.day + Math.round(leadDays + SUPPLIER_QUANTILE * leadDeviation);
  add(stock.onOrder, cellOf(0, order.item), order.quantity);
  arrivals.push(received, { location: 0, item: order.item, quantity: order.quantity, due });
  return { item: order.item, ordered: order.day, due, received, quantity: order.quantity };
}

/** Asks the parent for pieces: what it has leaves at once, the rest waits in its queue. */
export function requestTransfer(
  stock: Stock,
  arrivals: Arrivals,
  order: { from: number; to: number; item: number; quantity: number; day: number },
): void {
  const source = cellOf(order.from, order.item);
  const now = Math.min(order.quantity, Math.max(0, available(stock, source)));
  add(stock.onOrder, cellOf(order.to, order.item), order.quantity);
  if (now > 0) sendTransfer(stock, arrivals, { ...order, quantity: now });
  if (now < order.quantity)
    wait(stock, source, { kind: 'transfer', to: order.to, quantity: order.quantity - now });
}

export function sendTransfer(
  stock: Stock,
  arrivals: Arrivals,
  {
    from,
    to,
    item,
    quantity,
    day,
  }: { from: number; to: number; item: number; quantity: number; day: number },
): void {
  add(stock.onHand, cellOf(from, item), -quantity);
  const transit = from === 0 && to <= 6 ? POLICY.platformTransit : POLICY.localTransit;
  const arrival: Arrival = { location: to, item, quantity, due: day + transit };
  arrivals.push(day + transit, arrival);
}
