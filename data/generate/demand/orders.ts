import { at } from '../at.ts';
import { EXCEPTIONS_PER_1000, HELD_OFFERS } from '../parameters/held-offers.ts';
import { stream } from '../random/sfc32.ts';
import { poisson } from '../random/samplers.ts';
import { CALENDARS } from '../time/calendars.ts';
import { LAST_DAY } from '../time/timeline.ts';
import type { Client } from '../world/client.ts';
import type { World } from '../world/world.ts';
import { choiceOfItem } from './choice-of-item.ts';
import type { Line } from './line.ts';
import type { OrderDraw } from './order.ts';
import { order } from './order.ts';
import { seasonOf } from './season.ts';

const OPEN_DAYS = 252;
const ALL_DAYS = 365;
/** Mean lines of an order by its median, as drawn (rounded log-normal, σ .45): keeps lines a year right. */
const MEAN_LINES: Readonly<Record<string, number>> = {
  '1': 1,
  '1.15': 1.28,
  '1.45': 1.64,
  '1.9': 2.1,
};

/** Every line of 84 months, in order of time; loyal to the client's rate, season and contract. */
export function orders(seed: number, world: World): Line[] {
  const draw: OrderDraw = {
    random: stream(seed, 'orders'),
    world,
    choose: choiceOfItem(world.items),
    store: stream(seed, 'own store'),
    exceptionShares: exceptionShares(world.clients),
  };
  const lines: Line[] = [];
  let orderNumber = 0;
  for (let day = 0; day <= LAST_DAY; day += 1) {
    const today: Line[][] = [];
    for (const client of world.clients) {
      if (!CALENDARS[client.calendar].isOpen(day)) continue;
      const { rate, lifted } = seasonOf(client, day);
      const count = poisson(draw.random, ordersPerDay(client) * rate);
      for (let rank = 0; rank < count; rank += 1) today.push(order(draw, client, day, lifted));
    }
    today.sort((left, right) => at(left, 0).at - at(right, 0).at);
    for (const ofOrder of today) {
      orderNumber += 1;
      for (const line of ofOrder) {
        line.order = orderNumber;
        lines.push(line);
      }
    }
  }
  return lines;
}

function ordersPerDay({ lines, linesPerOrder, calendar }: Client): number {
  const mean = MEAN_LINES[String(linesPerOrder)] ?? linesPerOrder;
  return lines / mean / (calendar === 'ALWAYS' ? ALL_DAYS : OPEN_DAYS);
}

/** Rates of the offers, rescaled so that all lines together meet the overall one. */
function exceptionShares(clients: readonly Client[]): number[] {
  const rate = (client: Client): number => at(HELD_OFFERS, client.offer).exceptions;
  const lines = clients.reduce((sum, client) => sum + client.lines, 0);
  const found = clients.reduce((sum, client) => sum + client.lines * rate(client), 0) / lines;
  return HELD_OFFERS.map(({ exceptions }) => (exceptions / found) * (EXCEPTIONS_PER_1000 / 1000));
}
