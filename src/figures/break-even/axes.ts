import type { Words } from '../figure.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { roundMoney } from '../round-money.ts';
import { say } from '../say.ts';
import type { Plane } from './plane.ts';

/** € a year of one more point, over the level already reached. */
export function axes(
  pen: Pen,
  x: string,
  { x: along, y: up, left, right, bottom, wide }: Plane,
  words: Words,
): void {
  const { format } = words;
  text(pen, 'title', { x: 0, y: 16, class: 'quiet' }, say(words, 'axis.y'));
  pen.put('g', 'y', {}, (axis) => {
    for (const tick of up.ticks(5)) {
      const at = up(tick);
      const ends = { from: { x: left, y: at }, to: { x: right, y: at } };
      rule(axis, `grid-${tick}`, { ...ends, class: 'grid' });
      const place = { x: left - 8, y: at + 5, class: 'quiet', anchor: 'end' } as const;
      text(axis, `tick-${tick}`, place, roundMoney(format, tick));
    }
  });
  pen.put('g', 'x', {}, (axis) => {
    for (const tick of along.ticks(wide ? 6 : 4)) {
      const at = along(tick);
      const place = { x: at, y: bottom + 34, class: 'quiet', anchor: 'middle' } as const;
      text(axis, `tick-${tick}`, place, format.percent(tick, 0));
    }
  });
  const name = { x: right, y: bottom + 82, class: 'quiet', anchor: 'end' } as const;
  text(pen, 'along', name, say(words, `axis.${x}`));
}
