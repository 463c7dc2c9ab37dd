import type { Words } from '../figure.ts';
import { dotBox, type LabelRoom } from '../marks/label-room.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import type { StockServiceRows } from './curve-rows.ts';
import { placed } from './places.ts';
import type { Plane } from './plane.ts';

/** Where cost is least and margin best along the curve, when that is not one of its ends. */
export function bestPoints(
  pen: Pen,
  { leastCost, bestMargin }: StockServiceRows,
  space: Plane,
  room: LabelRoom,
  words: Words,
): void {
  const points = [
    { id: 'leastCost', shape: 'square', of: 'of-cost', point: leastCost },
    { id: 'bestMargin', shape: 'triangle', of: 'of-margin', point: bestMargin },
  ] as const;
  for (const { id, shape, of, point } of points) {
    const [at] = point ? placed([point], space) : [];
    if (!point || !at) continue;
    const label = say(words, space.wide ? id : `${id}.short`, {
      target: words.format.percent(point.target, 0),
    });
    room.take(dotBox(at.x, at.y, 7));
    const spot = room.place(label, 14.5, [
      { x: at.x + 12, y: at.y + 20, anchor: 'start' },
      { x: at.x + 12, y: at.y + 40, anchor: 'start' },
      { x: at.x + 12, y: at.y + 60, anchor: 'start' },
      { x: at.x + 12, y: at.y + 80, anchor: 'start' },
      { x: at.x - 12, y: at.y - 10, anchor: 'end' },
      { x: at.x - 12, y: at.y - 30, anchor: 'end' },
    ]);
    pen.put('g', id, { class: of }, (inside) => {
      const lead = { x: spot.x + (spot.anchor === 'end' ? 2 : -2), y: spot.y - 5 };
      if (Math.hypot(lead.x - at.x, lead.y - at.y) > 24) {
        rule(inside, 'lead', { from: at, to: lead, class: 'lead' });
      }
      symbol(inside, 'point', { ...at, shape, size: 6, class: 'mark hued' });
      text(inside, 'name', { ...spot, class: 'by hued halo' }, label);
    });
  }
}
