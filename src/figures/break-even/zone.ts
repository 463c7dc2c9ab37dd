import type { Words } from '../figure.ts';
import type { LabelRoom } from '../marks/label-room.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text, textWidth } from '../marks/text.ts';
import { say } from '../say.ts';
import type { Plane } from './plane.ts';
import type { BreakEvenRows } from './step-rows.ts';

/** Break-even: its band, its median; along the axis, the zone where margin hardly changes, and the scenario. */
export function zone(
  pen: Pen,
  { band, central, here }: BreakEvenRows,
  { x, y, top, bottom, left, right }: Plane,
  room: LabelRoom,
  words: Words,
): void {
  const { format } = words;
  if (central) {
    const [from, to] = central.zone.map((at) => x(within(at, x.domain))) as [number, number];
    const box = { x: from, y: bottom - 5, width: Math.max(2, to - from), height: 10 };
    pen.put('rect', 'flat', { class: 'flat', ...box });
  }
  if (band?.root) {
    const { p10, p50, p90 } = band.root;
    const [from, to] = [x(p10), x(p90)];
    const box = { x: from, y: top, width: Math.max(2, to - from), height: bottom - top };
    pen.put('rect', 'band', { class: 'band', ...box });
    rule(pen, 'root', {
      from: { x: x(p50), y: top - 8 },
      to: { x: x(p50), y: bottom },
      class: 'stroke',
    });
    const label = say(words, 'root', { at: format.percent(p50, 1) });
    const half = textWidth(label, 15) / 2;
    const at = Math.min(Math.max(x(p50), left + half), right - half);
    text(pen, 'root-name', { x: at, y: top - 16, class: 'strong halo', anchor: 'middle' }, label);
    room.take({ left: at - half, right: at + half, top: top - 32, bottom: top - 10 });
  }
  rule(pen, 'zero', { from: { x: left, y: y(0) }, to: { x: right, y: y(0) }, class: 'limit' });
  if (here === null) return;
  symbol(pen, 'here', { x: x(here), y: bottom + 11, shape: 'triangle', size: 7, class: 'point' });
  const label = say(words, 'here', { at: format.percent(here, 1) });
  const half = textWidth(label, 14.5) / 2;
  const at = Math.min(Math.max(x(here), left + half), right - half);
  const place = {
    x: at,
    y: bottom + 58,
    class: 'strong halo',
    anchor: 'middle',
  } as const;
  text(pen, 'here-name', place, label);
}

function within(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}
