import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { ITEMS } from '../parameters/items.ts';

/** Somebody waiting at a location: a client's line (whole), or a location to replenish (in parts). */
export type Waiting =
  | { readonly kind: 'line'; readonly line: Line; readonly quantity: number }
  | { readonly kind: 'transfer'; readonly to: number; quantity: number };

/** Pieces by location and item; a queue per pair, served first come first served. */
export interface Stock {
  readonly onHand: Int32Array;
  readonly onOrder: Int32Array;
  readonly backordered: Int32Array;
  readonly queues: Map<number, Waiting[]>;
}

export function emptyStock(locations: number): Stock {
  const cells = locations * ITEMS;
  return {
    onHand: new Int32Array(cells),
    onOrder: new Int32Array(cells),
    backordered: new Int32Array(cells),
    queues: new Map(),
  };
}

export const cellOf = (location: number, item: number): number => location * ITEMS + item;

export function add(pieces: Int32Array, cell: number, quantity: number): void {
  pieces[cell] = at(pieces, cell) + quantity;
}

/** Pieces nobody waits for: first come first served, a newcomer may not overtake the queue. */
export function available({ onHand, backordered }: Stock, cell: number): number {
  return at(onHand, cell) - at(backordered, cell);
}

export function position({ onHand, onOrder, backordered }: Stock, cell: number): number {
  return at(onHand, cell) + at(onOrder, cell) - at(backordered, cell);
}

export function wait(stock: Stock, cell: number, waiting: Waiting): void {
  const queue = stock.queues.get(cell);
  if (queue === undefined) stock.queues.set(cell, [waiting]);
  else queue.push(waiting);
  add(stock.backordered, cell, waiting.quantity);
}
