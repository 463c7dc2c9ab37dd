import type { Words } from '../figure.ts';
import { dotBox, type LabelRoom } from '../marks/label-room.ts';
import { type Place, polyline } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import { brings, type Plane, takes } from './plane.ts';

/** What one more point brings (direct, and indirect hatched on top of it), costs and ties up. */
export function curves(pen: Pen, space: Plane, room: LabelRoom, words: Words): void {
  const direct = space.line(({ direct }) => direct);
  const all = space.line(brings);
  const hatch = `break-even-hatch-${space.width}`;
  pen.put('defs', 'defs', {}, (defs) => stripes(defs, hatch));
  const area = [...all.flat(), ...direct.flat().toReversed()];
  const corners = area.map(({ x, y }) => `${round(x)},${round(y)}`);
  const outline = corners.length === 0 ? '' : `M${corners.join('L')}Z`;
  pen.put('path', 'indirect', { class: 'hatched', fill: `url(#${hatch})`, d: outline });
  const lines = [
    { id: 'cost', hue: 'of-cost', style: 'part', points: space.line(({ cost }) => cost) },
    {
      id: 'holding',
      hue: 'of-stock',
      style: 'part dash',
      points: space.line(({ holding }) => holding),
    },
    { id: 'direct', hue: 'of-margin', style: 'part', points: direct },
    { id: 'takes', hue: 'of-cost', style: 'whole', points: space.line(takes) },
    { id: 'brings', hue: 'of-margin', style: 'whole', points: all },
  ];
  for (const { id, hue, style, points } of lines) {
    pen.put('g', id, { class: hue }, (line) =>
      polyline(line, 'line', { runs: points, class: `series ${style}` }),
    );
    for (const { x, y } of points.flat()) room.take(dotBox(x, y, 5));
  }
  for (const { id, hue, points } of lines.toReversed()) {
    if (points.length === 0) continue;
    const label = say(words, `line.${id}`);
    const spot = room.place(label, 14.5, spots(points.flat()));
    pen.put('g', `${id}-name`, { class: hue }, (name) =>
      text(name, 'text', { ...spot, class: 'by hued halo' }, label),
    );
  }
}

function stripes(pen: Pen, id: string): void {
  const box = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  pen.put('pattern', 'stripes', { ...box, patternTransform: 'rotate(45)' }, (pattern) =>
    pattern.put('line', 'stripe', { class: 'stripe', x1: 0, y1: 0, x2: 0, y2: 6 }),
  );
}

/** Above, then below, each point of the line, from its middle outwards. */
function spots(points: readonly Place[]) {
  const middle = (points.length - 1) / 2;
  const order = points.toSorted(
    (a, b) => Math.abs(points.indexOf(a) - middle) - Math.abs(points.indexOf(b) - middle),
  );
  return order.flatMap(({ x, y }) => [
    { x, y: y - 10, anchor: 'middle' as const },
    { x, y: y + 20, anchor: 'middle' as const },
  ]);
}

const round = (value: number) => Math.round(value * 100) / 100;
