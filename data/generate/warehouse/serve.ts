import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { POLICY } from '../parameters/policy.ts';
import type { Random } from '../random/sfc32.ts';
import { chance } from '../random/samplers.ts';
import { CALENDARS } from '../time/calendars.ts';
import { SHELVES } from '../world/locations.ts';
import type { World } from '../world/world.ts';
import type { Arrivals } from './arrivals.ts';
import { clockStart } from './clock.ts';
import { deliveredAt } from './delivery.ts';
import { confirmedDate } from './confirm.ts';
import { requestTransfer } from './replenish.ts';
import type { Stock } from './stock.ts';
import { add, available, cellOf, wait } from './stock.ts';

/** Smaller lines are not shared between shelves. */
const LEAST_SHARED = 3;

export interface Counter {
  readonly world: World;
  readonly stock: Stock;
  readonly arrivals: Arrivals;
  readonly random: Random;
  /** Deliveries of the day's parcels: lines of an order that leave together arrive together. */
  readonly parcels: Map<string, number>;
}

/** First come first served: own van, shelf of the region, another platform by phone, the centre, or wait. */
export function serve(counter: Counter, line: Line): void {
  const { world, stock } = counter;
  const home = at(world.clients, line.client).region;
  const homeCell = cellOf(home, line.item);
  const start = clockStart(CALENDARS[at(world.locations, home).calendar], line.at);
  const leave = (from: number, quantity: number): void => {
    add(stock.onHand, cellOf(from, line.item), -quantity);
    line.from = from;
    line.delivered = deliveredAt(counter, line, from, start);
  };
  const van = line.serviceClass === 'AOG' ? vanWith(counter, line) : -1;
  if (van >= 0) {
    leave(van, line.quantity);
    const order = { from: home, to: van, item: line.item, quantity: line.quantity };
    requestTransfer(stock, counter.arrivals, { ...order, day: line.day });
    return;
  }
  const free = available(stock, homeCell);
  if (free >= line.quantity) {
    leave(home, line.quantity);
    confirm('shelf');
    return;
  }
  const rescuer = rescue(counter, line, home);
  if (rescuer >= 0) {
    leave(rescuer, line.quantity);
    return;
  }
  const first = inPart(counter, line, free) ? free : 0;
  if (first > 0) {
    add(stock.onHand, homeCell, -first);
    if (!line.planned) line.firstQuantity = first;
  }
  const rest = line.quantity - first;
  if (home !== 0 && available(stock, cellOf(0, line.item)) >= rest) {
    leave(0, rest);
    confirm('centre');
    return;
  }
  wait(stock, homeCell, { kind: 'line', line, quantity: rest });
  line.from = home;
  line.waited = true;
  confirm('wait');

  function confirm(state: 'shelf' | 'centre' | 'wait'): void {
    if (line.serviceClass === 'CATALOGUE')
      line.promised = confirmedDate(counter, line, start, state);
  }
}

/** Does the shelf give what it has? A planned batch takes it and leaves once complete; another line, now and then, leaves in part. */
function inPart({ random }: Counter, line: Line, free: number): boolean {
  if (free <= 0 || line.quantity < LEAST_SHARED) return false;
  return line.planned || chance(random, POLICY.partial);
}

/** A van or a depot of the zone with the whole line; each site has its own, the others of the zone help. */
function vanWith({ world, stock }: Counter, line: Line): number {
  const { region } = at(world.clients, line.client);
  const locals = at(at(world.localsOfZone, region), at(world.sites, line.site).band);
  for (let turn = 0; turn < locals.length; turn += 1) {
    const local = at(locals, (line.site + turn) % locals.length);
    if (available(stock, cellOf(local, line.item)) >= line.quantity) return local;
  }
  return -1;
}

/** Somebody calls round for the urgent classes, not every time; the best stocked platform helps. */
function rescue({ stock, random }: Counter, line: Line, home: number): number {
  if (line.serviceClass !== '24H' && line.serviceClass !== 'AOG') return -1;
  const willing = line.serviceClass === 'AOG' ? POLICY.rescueRun : 1;
  if (!chance(random, POLICY.rescueCall * willing)) return -1;
  let best = -1;
  let most = line.quantity - 1;
  for (let platform = 1; platform < SHELVES; platform += 1) {
    if (platform === home) continue;
    const free = available(stock, cellOf(platform, line.item));
    if (free > most) {
      best = platform;
      most = free;
    }
  }
  return best;
}
