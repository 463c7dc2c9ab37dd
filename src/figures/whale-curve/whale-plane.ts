import type { Words } from '../figure.ts';
import { type Linear, linear, rounded } from '../marks/linear.ts';
import { polyline, rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text, textWidth } from '../marks/text.ts';
import { say } from '../say.ts';
import type { WhaleRows } from './whale-rows.ts';

export interface Plane {
  readonly wide: boolean;
  readonly x: Linear;
  readonly y: Linear;
}

type Seen = NonNullable<WhaleRows['seen']>;
type Curve = readonly number[];

export const bottom = 316;

export function plane({ seen }: WhaleRows, width: 360 | 720): Plane {
  const wide = width === 720;
  const all = [...(seen?.curve ?? []), ...(seen?.gross ?? [])];
  const domain = rounded(Math.min(0, ...all), Math.max(1, ...all), 4);
  return {
    wide,
    x: linear([0, 1], wide ? [56, 700] : [44, 344]),
    y: linear(domain, [bottom, 46]),
  };
}

/** Margin earned so far, client after client; before service as a ghost; the points that have a name. */
export function whale(pen: Pen, rows: WhaleRows, space: Plane, words: Words): void {
  const { x, y } = space;
  const { seen } = rows;
  if (!seen?.curve) return;
  axes(pen, space, words);
  const { basis, curve, gross } = seen;
  const places = (values: Curve) => [
    { x: x(0), y: y(0) },
    ...values.map((value, k) => ({ x: x((k + 1) / values.length), y: y(value) })),
  ];
  if (gross && basis !== 'gross') {
    polyline(pen, 'gross', { runs: [places(gross)], class: 'other' });
  }
  const earners = curve.length - seen.losers;
  polyline(pen, 'rise', { runs: [places(curve).slice(0, earners + 1)], class: 'curve' });
  pen.put('g', 'fall', { class: 'of-cost' }, (inside) => {
    polyline(inside, 'line', { runs: [places(curve).slice(earners)], class: 'curve hued' });
  });
  points(pen, seen, curve, space, words);
  if (gross && basis !== 'gross') grossName(pen, seen, gross, space, words);
}

/** Under the end of its curve, lower where the name of the first fifth stands. */
function grossName(pen: Pen, { topFifth }: Seen, gross: Curve, { x, y }: Plane, words: Words) {
  const label = say(words, 'gross');
  const low = y(gross[Math.floor(gross.length * 0.6)] ?? 1) + 24;
  const taken = y(topFifth ?? 0) + 14;
  const at = Math.abs(low - taken) < 20 ? taken + 22 : low;
  const place = { x: x.range[1], y: at, class: 'quiet halo', anchor: 'end' } as const;
  text(pen, 'gross-name', place, label);
}

function points(pen: Pen, { topFifth, losers }: Seen, curve: Curve, space: Plane, words: Words) {
  const { x, y } = space;
  const { percent } = words.format;
  const earners = curve.length - losers;
  const peak = curve[earners - 1];
  if (topFifth !== null) {
    const at = { x: x(Math.round(curve.length / 5) / curve.length), y: y(topFifth) };
    pen.put('circle', 'fifth', { class: 'level-dot', cx: at.x, cy: at.y, r: 5 });
    const label = say(words, 'fifth', { share: percent(topFifth, 0) });
    text(pen, 'fifth-name', { x: at.x + 12, y: at.y + 14, class: 'strong halo' }, label);
  }
  if (peak === undefined || losers === 0) return;
  const at = { x: x(earners / curve.length), y: y(peak) };
  symbol(pen, 'peak', { ...at, shape: 'triangle', size: 7, class: 'point' });
  const label = say(words, 'peak', { share: percent(peak, 0) });
  const centre = Math.min(at.x, x.range[1] - textWidth(label, 15) / 2);
  const place = { x: centre, y: at.y - 14, class: 'strong halo', anchor: 'middle' } as const;
  text(pen, 'peak-name', place, label);
}

function axes(pen: Pen, { x, y, wide }: Plane, words: Words): void {
  const { percent } = words.format;
  const [left, right] = x.range;
  pen.put('g', 'axes', { class: 'axis' }, (axis) => {
    for (const tick of y.ticks(4)) {
      const at = y(tick);
      const line = { from: { x: left, y: at }, to: { x: right, y: at } };
      rule(axis, `y-${tick}`, { ...line, class: tick === 1 ? 'limit dashed' : 'grid' });
      const place = { x: left - 8, y: at + 5, class: 'quiet', anchor: 'end' } as const;
      text(axis, `y-name-${tick}`, place, percent(tick, 0));
    }
    for (const tick of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      const place = { x: x(tick), y: bottom + 22, class: 'quiet', anchor: 'middle' } as const;
      text(axis, `x-name-${tick}`, place, percent(tick, 0));
    }
    text(axis, 'y-title', { x: 0, y: 16, class: 'quiet' }, say(words, 'axis.earned'));
    const title = { x: right, y: bottom + 44, class: 'quiet', anchor: 'end' } as const;
    text(axis, 'x-title', title, say(words, wide ? 'axis.clients' : 'axis.clients.short'));
  });
}
