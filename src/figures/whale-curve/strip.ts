import type { Words } from '../figure.ts';
import type { Linear } from '../marks/linear.ts';
import type { Pen } from '../marks/pen.ts';
import { text, textWidth } from '../marks/text.ts';
import { say } from '../say.ts';
import type { WhaleRows } from './whale-rows.ts';

/** Clients on one bar: those who earn, those who lose and still contribute, those who do not. */
export function strip(
  pen: Pen,
  { seen }: WhaleRows,
  at: { readonly x: Linear; readonly y: number; readonly wide: boolean },
  words: Words,
): void {
  if (!seen) return;
  const { x, y, wide } = at;
  const { basis, clients, losers, contributing } = seen;
  const pieces = [
    { id: 'earn', count: clients - losers, group: 'of-margin', mark: 'bar' },
    { id: 'contribute', count: contributing, group: 'of-cost', mark: 'pale edged' },
    {
      id: basis === 'full' ? 'lose' : 'losing',
      count: losers - contributing,
      group: 'of-cost',
      mark: 'bar',
    },
  ].filter(({ id }) => id !== 'contribute' || basis === 'full');
  let from = 0;
  let [next] = x.range;
  pieces.forEach(({ id, count, group, mark }, k) => {
    const [left, right] = [x(from / clients), x((from + count) / clients)];
    from += count;
    pen.put('g', id, { class: group }, (inside) => {
      const size = { x: left, y, width: Math.max(0, right - left - 1), height: 14 };
      inside.put('rect', 'piece', { class: mark, ...size });
      const key = wide ? { x: next, y: y + 40 } : { x: x.range[0], y: y + 40 + k * 24 };
      inside.put('rect', 'key', { class: mark, x: key.x, y: key.y - 11, width: 12, height: 12 });
      const label = say(words, `strip.${id}${count > 1 ? '' : '.one'}`, {
        n: words.format.number(count, 0),
      });
      text(inside, 'name', { x: key.x + 20, y: key.y, class: 'ink' }, label);
      next += textWidth(label, 15) + 48;
    });
  });
}
