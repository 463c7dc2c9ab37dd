import type { Words } from '../figure.ts';
import { dotBox, type LabelRoom } from '../marks/label-room.ts';
import { curve, rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text, textWidth } from '../marks/text.ts';
import { say } from '../say.ts';
import type { StockServiceRows } from './curve-rows.ts';
import { along, placed } from './places.ts';
import type { Plane } from './plane.ts';

/** The ceiling, named above its line where the curve is not yet. */
export function ceilingLine(
  pen: Pen,
  ceiling: number | null,
  space: Plane,
  room: LabelRoom,
  words: Words,
): void {
  if (ceiling === null) return;
  const y = space.y(ceiling);
  const ends = { from: { x: space.left, y }, to: { x: space.right, y } };
  rule(pen, 'ceiling', { ...ends, class: 'limit dashed' });
  const label = say(words, space.wide ? 'ceiling' : 'ceiling.short', {
    value: words.format.percent(ceiling, 1),
  });
  text(pen, 'ceiling-name', { x: space.left + 8, y: y - 7, class: 'ink halo' }, label);
  const right = space.left + 12 + textWidth(label, 15);
  room.take({ left: space.left, right, top: y - 22, bottom: y });
  room.take({ left: space.left, right: space.right, top: y - 2, bottom: y + 2 });
}

/** The reference, pale, and the curve of the scenario; both take their room. */
export function curves(
  pen: Pen,
  { curve: points, ghost }: StockServiceRows,
  space: Plane,
  room: LabelRoom,
  words: Words,
): void {
  const [now, was] = [placed(points, space), placed(ghost, space)];
  if (was.length > 1) curve(pen, 'ghost', { points: was, class: 'ghost hollow' });
  if (now.length > 1) curve(pen, 'curve', { points: now, class: 'curve' });
  for (const at of along(now)) room.take(dotBox(at.x, at.y, 4));
  const [from, begin] = [now[0], was[0]];
  if (!from || !begin || Math.hypot(from.x - begin.x, from.y - begin.y) <= 16) return;
  const label = say(words, 'ghost');
  const spot = room.place(label, 15, [
    { x: begin.x - 6, y: begin.y + 4, anchor: 'end' },
    { x: begin.x + 6, y: begin.y + 18, anchor: 'start' },
  ]);
  text(pen, 'ghost-name', { ...spot, class: 'quiet halo' }, label);
}

/** Each level studied gives its numbers to who asks; nothing of it shows. */
export function spots(
  pen: Pen,
  { curve: points }: StockServiceRows,
  space: Plane,
  words: Words,
): void {
  const { format } = words;
  for (const { target, stock, service } of points) {
    const tip = say(words, 'tip.level', {
      target: format.percent(target, target * 100 === Math.round(target * 100) ? 0 : 1),
      service: format.percent(service, 1),
      stock: format.money(stock),
    });
    const at = { cx: space.x(stock), cy: space.y(service), r: 4 };
    pen.put('circle', `spot-${target}`, { class: 'spot', ...at, 'data-tip': tip });
  }
}

/** A few levels by name, where nothing else stands. */
export function aims(
  pen: Pen,
  { curve: points, before, scenario }: StockServiceRows,
  space: Plane,
  room: LabelRoom,
  words: Words,
): void {
  const named = space.wide ? [0.8, 0.9, 0.95, 0.98, 0.995] : [0.8, 0.95, 0.995];
  const taken = placed(
    [before, scenario].filter((state) => state !== null),
    space,
  );
  for (const point of points.filter(({ target }) => named.includes(target))) {
    const [at] = placed([point], space);
    if (!at || taken.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 24)) continue;
    const value = words.format.percent(point.target, point.target === 0.995 ? 1 : 0);
    const label = say(words, 'aimed', { value });
    pen.put('circle', `dot-${point.target}`, { class: 'level-dot', cx: at.x, cy: at.y, r: 3.5 });
    const spot = room.place(label, space.wide ? 14.5 : 15, [
      { x: at.x + 9, y: at.y + 18, anchor: 'start' },
      { x: at.x + 6, y: at.y + 26, anchor: 'end' },
      { x: at.x + 6, y: at.y + 40, anchor: 'end' },
      { x: at.x - 9, y: at.y - 9, anchor: 'end' },
    ]);
    text(pen, `aim-${point.target}`, { ...spot, class: 'quiet halo' }, label);
  }
}
