import type { Words } from '../figure.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { roundMoney } from '../round-money.ts';
import { say } from '../say.ts';
import type { Plane } from './plane.ts';

/** Two axes named with their units, in the hues of stock and service; few ticks, one pale grid. */
export function axes(
  pen: Pen,
  { x, y, left, right, top, bottom, wide }: Plane,
  words: Words,
): void {
  const { format } = words;
  const digits = y.domain[1] - y.domain[0] < 0.05 ? 1 : 0;
  pen.put('g', 'y', { class: 'axis of-service' }, (axis) => {
    for (const tick of y.ticks(5)) {
      const at = y(tick);
      rule(axis, `grid-${tick}`, {
        from: { x: left, y: at },
        to: { x: right, y: at },
        class: 'grid',
      });
      const label = { x: left - 8, y: at + 5, class: 'quiet', anchor: 'end' } as const;
      text(axis, `tick-${tick}`, label, format.percent(tick, digits));
    }
    text(axis, 'title', { x: 0, y: top - 26, class: 'by hued' }, say(words, 'axis.service'));
  });
  pen.put('g', 'x', { class: 'axis of-stock' }, (axis) => {
    const base = { from: { x: left, y: bottom }, to: { x: right, y: bottom } };
    rule(axis, 'base', { ...base, class: 'rule' });
    for (const tick of x.ticks(wide ? 6 : 3)) {
      const at = x(tick);
      const mark = { from: { x: at, y: bottom }, to: { x: at, y: bottom + 6 } };
      rule(axis, `mark-${tick}`, { ...mark, class: 'rule' });
      const label = { x: at, y: bottom + 24, class: 'quiet', anchor: 'middle' } as const;
      text(axis, `tick-${tick}`, label, roundMoney(format, tick));
    }
    const title = { x: right, y: bottom + 50, class: 'by hued', anchor: 'end' } as const;
    text(axis, 'title', title, say(words, 'axis.stock'));
  });
}
