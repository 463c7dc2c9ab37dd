import type { Drawing } from '#figures/figure.ts';
import { linear } from '#figures/marks/linear.ts';
import { rule } from '#figures/marks/line.ts';
import type { Pen } from '#figures/marks/pen.ts';
import { type Shape, symbol } from '#figures/marks/symbol.ts';
import { text } from '#figures/marks/text.ts';
import { nameOf, say } from '#figures/say.ts';
import { chairIds } from './seats.ts';
import type { Ranked } from './table.ts';

const step = (width: 360 | 720) => (width === 720 ? 34 : 40);
const TOP = 60;
const shapes: readonly Shape[] = ['triangle', 'circle', 'square'];
const hues = ['of-margin', 'of-service', 'of-cost'];

export function rankingHeight(count: number, width: 360 | 720): number {
  return count === 0 ? 60 : TOP + count * step(width) + 4;
}

/** A line a scenario: where each direction ranks it, first on the right (the wider the line, the more they part), then the table's accord. */
export function ranking(pen: Pen, ranked: readonly Ranked[], drawing: Drawing): void {
  const { width, format } = drawing;
  const wide = width === 720;
  if (ranked.length === 0) {
    text(pen, 'none', { x: 0, y: 30, class: 'quiet' }, say(drawing, 'says.unknown'));
    return;
  }
  const x = linear([ranked.length, 1], wide ? [190, 580] : [104, 282]);
  const accord = wide ? 716 : 358;
  const head = { x: accord, y: TOP - 14, class: 'quiet', anchor: 'end' } as const;
  text(pen, 'accord', head, nameOf(drawing, 'accord'));
  chairIds.forEach((id, chair) => {
    const at = wide ? chair * 170 : chair * 122;
    pen.put('g', `key-${id}`, { class: hues[chair] ?? '' }, (key) => {
      symbol(key, 'mark', { x: at + 7, y: 10, shape: shapes[chair]!, size: 6, class: 'mark' });
      text(key, 'name', { x: at + 20, y: 15, class: 'ink' }, nameOf(drawing, `column.${id}`));
    });
  });
  for (let rank = 1; rank <= ranked.length; rank += 1) {
    const place = { x: x(rank), y: TOP - 14, class: 'quiet', anchor: 'middle' } as const;
    text(pen, `rank-${rank}`, place, format.number(rank, 0));
  }
  ranked.forEach(({ name, isYours, ranks, accord: agreed, open }, row) => {
    const y = TOP + row * step(width) + 12;
    pen.put('g', name, {}, (line) => {
      const own = nameOf(drawing, name);
      const also = isYours && name !== 'yours' ? say(drawing, 'also', { name: own }) : own;
      const label = open ? also : say(drawing, 'refused', { name: own });
      text(line, 'name', { x: 0, y: y + 5, class: open ? 'strong' : 'quiet' }, label);
      const share = { x: accord, y: y + 5, class: open ? 'ink' : 'quiet', anchor: 'end' } as const;
      text(line, 'accord', share, format.percent(agreed, 0));
      const [from, to] = [Math.min(...ranks), Math.max(...ranks)];
      rule(line, 'spread', { from: { x: x(to), y }, to: { x: x(from), y }, class: 'other' });
      ranks.forEach((rank, chair) => {
        // Marks that share a place stand one beside another.
        const before = ranks.slice(0, chair).filter((other) => other === rank).length;
        line.put('g', `of-${chair}`, { class: hues[chair] ?? '' }, (mark) => {
          const place = { x: x(rank) + before * 13, y };
          symbol(mark, 'dot', { ...place, shape: shapes[chair]!, size: 6, class: 'mark' });
        });
      });
    });
  });
}
