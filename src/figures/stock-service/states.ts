import type { Words } from '../figure.ts';
import { dotBox, type LabelRoom, type Spot } from '../marks/label-room.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text, textWidth } from '../marks/text.ts';
import { say } from '../say.ts';
import { moneySign, shareSign } from '../sign.ts';
import type { StockAndService, StockServiceRows } from './curve-rows.ts';
import type { Plane } from './plane.ts';

/** Whether the scenario stands elsewhere than before. */
function hasMoved({ before, scenario }: StockServiceRows): boolean {
  if (!before || !scenario) return false;
  const signs = [
    moneySign(scenario.stock - before.stock),
    shareSign(scenario.service - before.service),
  ];
  return signs.some((sign) => sign !== 'same');
}

/** Before and scenario on the plane; the change of each measure is laid on its own axis. */
export function states(
  pen: Pen,
  rows: StockServiceRows,
  plane: Plane,
  room: LabelRoom,
  words: Words,
): void {
  const { before, scenario } = rows;
  const moved = hasMoved(rows);
  if (before && scenario && moved) changes(pen, before, scenario, plane, words);
  const tip = (key: string, { stock, service }: StockAndService) =>
    say(words, `at.${key}`, {
      service: words.format.percent(service, 1),
      stock: words.format.money(stock),
    });
  if (before) {
    dot(pen, 'before', before, plane, room, tip('before', before), 'before hollow', 6);
  }
  if (scenario) {
    dot(pen, 'scenario', scenario, plane, room, tip('scenario', scenario), 'point', 7);
  }
  const higher = before !== null && scenario !== null && before.service > scenario.service;
  if (scenario) name(pen, moved ? 'scenario' : 'both', scenario, plane, room, words, !higher);
  if (before && (moved || !scenario)) name(pen, 'before', before, plane, room, words, higher);
}

function dot(
  pen: Pen,
  key: string,
  { stock, service }: StockAndService,
  { x, y }: Plane,
  room: LabelRoom,
  tip: string,
  style: string,
  r: number,
): void {
  room.take(dotBox(x(stock), y(service), r));
  pen.put('circle', key, { class: style, cx: x(stock), cy: y(service), r, 'data-tip': tip });
}

/** The higher of two points is named above left, the lower below right, unless something stands there. */
function name(
  pen: Pen,
  key: string,
  { stock, service }: StockAndService,
  { x, y, wide }: Plane,
  room: LabelRoom,
  words: Words,
  high: boolean,
): void {
  const { format } = words;
  const values = { service: format.percent(service, 1), stock: format.money(stock) };
  const label = say(words, wide ? `at.${key}` : `at.${key}.short`, values);
  const [px, py] = [x(stock), y(service)];
  const left: Spot = { x: px - 8, y: py - 12, anchor: 'end' };
  const right: Spot = { x: px + 14, y: py + 22, anchor: 'start' };
  const beside: readonly Spot[] = [
    { x: px + 14, y: py + 5, anchor: 'start' },
    { x: px + 14, y: py + 44, anchor: 'start' },
    { x: px - 14, y: py + 5, anchor: 'end' },
    { x: px, y: py + 28, anchor: 'end' },
    { x: px, y: py - 14, anchor: 'middle' },
  ];
  const spot = room.place(label, wide ? 14.5 : 15, [
    ...(high ? [left, right] : [right, left]),
    ...beside,
  ]);
  const style = key === 'before' ? 'ink halo' : 'strong halo';
  text(pen, `name-${key}`, { ...spot, class: style }, label);
}

function changes(
  pen: Pen,
  before: StockAndService,
  scenario: StockAndService,
  { x, y, left, right, bottom, wide }: Plane,
  words: Words,
): void {
  const { format } = words;
  const end = { x: x(scenario.stock), y: y(scenario.service) };
  rule(pen, 'drop', { from: end, to: { x: end.x, y: bottom }, class: 'lead' });
  rule(pen, 'reach', { from: { x: left, y: end.y }, to: end, class: 'lead' });
  pen.put('g', 'by-stock', { class: 'of-stock' }, (inside) => {
    const from = { x: x(before.stock), y: bottom };
    rule(inside, 'bar', { from, to: { x: end.x, y: bottom }, class: 'change hued' });
    const label = format.change(scenario.stock - before.stock);
    const half = textWidth(label, wide ? 14 : 15) / 2;
    const middle = Math.min(Math.max((from.x + end.x) / 2, left + half + 8), right - half);
    const place = { x: middle, y: bottom - 10, class: 'by hued halo', anchor: 'middle' } as const;
    text(inside, 'by', place, label);
  });
  pen.put('g', 'by-service', { class: 'of-service' }, (inside) => {
    const from = { x: left, y: y(before.service) };
    rule(inside, 'bar', { from, to: { x: left, y: end.y }, class: 'change hued' });
    const place = { x: left + 10, y: (from.y + end.y) / 2 + 5, class: 'by hued halo' };
    text(inside, 'by', place, format.points(scenario.service - before.service, 1));
  });
}
