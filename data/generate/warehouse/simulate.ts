import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import type { Memory } from '../demand/memory.ts';
import { memoryOf } from '../demand/memory.ts';
import type { Prices } from '../demand/prices.ts';
import { LEGACY_PLATFORM, LEGACY_SHARE } from '../parameters/items.ts';
import { REGIONS } from '../parameters/regions.ts';
import { chance, integer } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import { isMonthEnd, KEPT_START, LAST_DAY, monthOf, WARM_UP_START } from '../time/timeline.ts';
import { SHELVES } from '../world/locations.ts';
import type { World } from '../world/world.ts';
import { arrivals } from './arrivals.ts';
import { carried } from './locals.ts';
import { centreLevel, platformLevel, reviewDays, reviewedOn, supplierLot } from './policy.ts';
import { serveQueue } from './queue.ts';
import type { Receipt } from './replenish.ts';
import { orderFromSupplier, requestTransfer } from './replenish.ts';
import type { Counter } from './serve.ts';
import { serve } from './serve.ts';
import type { Stock } from './stock.ts';
import { add, cellOf, emptyStock, position } from './stock.ts';

const oversized = REGIONS.findIndex(({ id }) => id === LEGACY_PLATFORM.region);
/** Nobody sends a part dearer than this to a platform in advance. */
const DEAR = 1500;

export interface Outcome {
  readonly receipts: readonly Receipt[];
  /** Pieces carried by each van or depot. */
  readonly carried: readonly ReadonlyMap<number, number>[];
}

/** Day by day: what comes in, who waits, what is reviewed, what is ordered; evenings are handed to `evening`, month-ends to `snapshot`. */
export function simulate(
  seed: number,
  world: World,
  lines: readonly Line[],
  prices: Prices,
  snapshot: (day: number, stock: Stock) => void,
  evening: (day: number, stock: Stock, memory: Memory) => void,
): Outcome {
  const stock = emptyStock(world.locations.length);
  const counter: Counter = {
    world,
    stock,
    arrivals: arrivals(),
    random: stream(seed, 'warehouse'),
    parcels: new Map(),
  };
  const memory = memoryOf(world, lines);
  const suppliers = stream(seed, 'suppliers');
  const reviews = reviewDays(world.items);
  const receipts: Receipt[] = [];
  memory.advance(monthOf(WARM_UP_START));
  const vans = carried(world, memory, prices.unitCost);
  fill();
  let next = lines.findIndex(({ day }) => day >= WARM_UP_START);
  for (let day = WARM_UP_START; day <= LAST_DAY; day += 1) {
    memory.advance(monthOf(day));
    counter.parcels.clear();
    for (const { location, item, quantity } of counter.arrivals.on(day)) {
      add(stock.onHand, cellOf(location, item), quantity);
      add(stock.onOrder, cellOf(location, item), -quantity);
      serveQueue(counter, location, item, day);
    }
    for (let shelf = SHELVES - 1; shelf >= 0; shelf -= 1) review(shelf, day);
    for (; lines[next]?.day === day; next += 1) {
      const line = at(lines, next);
      if (!line.cancelled) serve(counter, line);
    }
    evening(day, stock, memory);
    if (isMonthEnd(day) && day >= KEPT_START) snapshot(day, stock);
  }
  return { receipts, carried: vans };

  function review(shelf: number, day: number): void {
    for (const item of reviewedOn(at(reviews, shelf), day)) {
      const cost = at(prices.unitCost, item);
      const here = position(stock, cellOf(shelf, item));
      if (shelf > 0) {
        const quantity = platformLevel(memory, shelf, item, cost) - here;
        if (quantity > 0)
          requestTransfer(stock, counter.arrivals, { from: 0, to: shelf, item, quantity, day });
        continue;
      }
      const missing = centreLevel(memory, item, cost) - here;
      if (missing <= 0) continue;
      const lot = supplierLot(memory, at(world.items, item), item);
      const quantity = Math.ceil(missing / lot) * lot;
      receipts.push(
        orderFromSupplier(suppliers, world, stock, counter.arrivals, { item, quantity, day }),
      );
    }
  }

  /** The shelves start full; the warm-up wears the start off. */
  function fill(): void {
    const random = stream(seed, 'first stock');
    world.items.forEach((item, index) => {
      const cost = at(prices.unitCost, index);
      add(stock.onHand, cellOf(0, index), at(prices.orphanPieces, index));
      if (item.movement === 'O') return;
      add(stock.onHand, cellOf(0, index), centreLevel(memory, index, cost));
      for (let shelf = 1; shelf < SHELVES; shelf += 1) {
        add(stock.onHand, cellOf(shelf, index), platformLevel(memory, shelf, index, cost));
      }
      if (item.movement === 'N' && chance(random, LEGACY_SHARE)) {
        add(stock.onHand, cellOf(0, index), integer(random, 1, 2));
      }
      if (item.movement !== 'F' && cost < DEAR && chance(random, LEGACY_PLATFORM.share)) {
        add(stock.onHand, cellOf(oversized, index), 1);
      }
    });
    vans.forEach((list, location) => {
      for (const [item, pieces] of list) add(stock.onHand, cellOf(location, item), pieces);
    });
  }
}
