import { at } from '../at.ts';
import type { History } from '../history.ts';
import { LAST_YEAR } from '../demand/prices.ts';
import { ITEMS } from '../parameters/items.ts';
import { REGIONS } from '../parameters/regions.ts';
import { fiscalYear } from '../time/timeline.ts';
import { SHELVES } from '../world/locations.ts';
import type { Row } from './row.ts';
import { millions, percent } from './row.ts';
import { totalValue } from './stock-value.ts';

export function stockReport(history: History): Row[] {
  const ends = history.stock.filter(({ day }) => fiscalYear(day) === LAST_YEAR);
  const mean = (value: (end: (typeof ends)[number]) => number): number =>
    ends.reduce((sum, end) => sum + value(end), 0) / ends.length;
  const range =
    (from: number, to: number) =>
    (end: (typeof ends)[number]): number =>
      end.byLocation.slice(from, to).reduce((sum, value) => sum + value, 0);
  const platforms = mean(range(1, SHELVES));
  const southWest = REGIONS.findIndex(({ id }) => id === 'south_west');
  return [
    ['stock, total', millions(mean(totalValue)), '13.9–14.7'],
    [
      'stock by month',
      history.stock.map((end) => (totalValue(end) / 1e6).toFixed(1)).join(' '),
      '',
    ],
    ['stock, centre', millions(mean(range(0, 1))), '5.2–5.4'],
    ['stock, platforms', millions(platforms), '5.2–5.4'],
    ['stock, orphans', millions(mean(({ orphans }) => orphans)), '2.9–3.0'],
    ['stock, vans and depots', millions(mean(range(SHELVES, 999))), '0.6–0.9'],
    [
      'platform stock F · S · N',
      ['F', 'S', 'N'].map((kind) => millions(mean(byMovement(history, kind, 1)))).join(' · '),
      '',
    ],
    [
      'centre stock F · S · N',
      ['F', 'S', 'N'].map((kind) => millions(mean(byMovement(history, kind, 0)))).join(' · '),
      '',
    ],
    [
      'south_west, of platform stock',
      percent(mean(range(southWest, southWest + 1)), platforms),
      '11',
    ],
    ['platform stock on < 2 demands a year', percent(mean(slow(history)), platforms), '55–62'],
    ['dead stock (24 months), of total', percent(mean(dead(history)), mean(totalValue)), '27–30'],
  ];
}

function linesByCell({ lines, world }: History, months: number): Uint16Array {
  const count = new Uint16Array(SHELVES * ITEMS);
  const from = at(lines, lines.length - 1).day - months * 30.44;
  for (const line of lines) {
    if (line.day < from) continue;
    const cell = at(world.clients, line.client).region * ITEMS + line.item;
    count[cell] = at(count, cell) + 1;
  }
  return count;
}

function slow(history: History): (end: History['stock'][number]) => number {
  const count = linesByCell(history, 36);
  return ({ onHand }) => {
    let value = 0;
    for (let cell = ITEMS; cell < onHand.length; cell += 1) {
      if (at(count, cell) / 3 < 2)
        value += at(onHand, cell) * at(history.prices.unitCost, cell % ITEMS);
    }
    return value;
  };
}

function byMovement(
  { world, prices }: History,
  kind: string,
  from: 0 | 1,
): (end: History['stock'][number]) => number {
  return ({ onHand }) => {
    let value = 0;
    for (let cell = from * ITEMS; cell < (from === 0 ? ITEMS : onHand.length); cell += 1) {
      if (at(world.items, cell % ITEMS).movement === kind)
        value += at(onHand, cell) * at(prices.unitCost, cell % ITEMS);
    }
    return value;
  };
}

function dead(history: History): (end: History['stock'][number]) => number {
  const count = linesByCell(history, 24);
  const item = (index: number): number => {
    let lines = 0;
    for (let shelf = 0; shelf < SHELVES; shelf += 1) lines += at(count, shelf * ITEMS + index);
    return lines;
  };
  const isDead = history.world.items.map((_, index) => item(index) === 0);
  return ({ onHand }) => {
    let value = 0;
    for (let cell = 0; cell < onHand.length; cell += 1) {
      if (isDead[cell % ITEMS] === true)
        value += at(onHand, cell) * at(history.prices.unitCost, cell % ITEMS);
    }
    return value;
  };
}
