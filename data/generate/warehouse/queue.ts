import { at } from '../at.ts';
import { CALENDARS } from '../time/calendars.ts';
import { openingFrom } from './clock.ts';
import { deliveredAt } from './delivery.ts';
import { sendTransfer } from './replenish.ts';
import type { Counter } from './serve.ts';
import { add, cellOf } from './stock.ts';

/** Pieces came in: the queue is served in its order, lines whole, locations in parts; a line too big blocks it. */
export function serveQueue(counter: Counter, location: number, item: number, day: number): void {
  const { stock, world } = counter;
  const cell = cellOf(location, item);
  const queue = stock.queues.get(cell);
  if (queue === undefined) return;
  let head = queue[0];
  while (head !== undefined) {
    const here = at(stock.onHand, cell);
    if (head.kind === 'line') {
      if (here < head.quantity) break;
      add(stock.onHand, cell, -head.quantity);
      add(stock.backordered, cell, -head.quantity);
      const start = openingFrom(CALENDARS[at(world.locations, location).calendar], day);
      head.line.delivered = deliveredAt(counter, head.line, location, start);
    } else {
      const sent = Math.min(here, head.quantity);
      if (sent > 0) {
        sendTransfer(stock, counter.arrivals, {
          from: location,
          to: head.to,
          item,
          quantity: sent,
          day,
        });
        add(stock.backordered, cell, -sent);
        head.quantity -= sent;
      }
      if (head.quantity > 0) break;
    }
    queue.shift();
    head = queue[0];
  }
  if (queue.length === 0) stock.queues.delete(cell);
}
