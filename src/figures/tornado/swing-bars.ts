import type { Drawing } from '../figure.ts';
import { linear, rounded } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { nameOf, say } from '../say.ts';
import type { SwingRows } from '../tornado.ts';
import { changeText } from '../what-did-it/change-text.ts';

const step = (width: 360 | 720) => (width === 720 ? 30 : 46);
const TOP = 44;

export function swingHeight(swings: number, width: 360 | 720): number {
  return swings === 0 ? 60 : TOP + swings * step(width) + 6;
}

/** Around the change in force: where it goes with the entry at its low end, as an outline, and at its high end, full. */
export function swingBars(
  pen: Pen,
  { of, now, swings }: SwingRows & { readonly now: number },
  drawing: Drawing,
): void {
  const { width } = drawing;
  const wide = width === 720;
  const ends = swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const domain = rounded(Math.min(now, ...ends), Math.max(now, ...ends), 4);
  const x = linear(domain, wide ? [260, 700] : [6, 350]);
  const foot = swingHeight(swings.length, width);
  const label = say(drawing, 'now', { change: changeText(of, now, drawing) });
  const at = x(now);
  const anchor = at > width - 90 ? 'end' : at < 90 ? 'start' : 'middle';
  text(pen, 'now', { x: at, y: 16, class: 'strong', anchor }, label);
  rule(pen, 'zero', { from: { x: at, y: 26 }, to: { x: at, y: foot }, class: 'limit' });
  swings.forEach(({ id, atLow, atHigh }, row) => {
    const y = TOP + row * step(width) + (wide ? 8 : 22);
    pen.put('g', id, { class: of === 'stock' ? 'of-stock' : 'of-margin' }, (line) => {
      const place = wide ? { x: 0, y: y + 5 } : { x: 0, y: y - 12 };
      text(line, 'name', { ...place, class: 'ink halo' }, nameOf(drawing, `entry.${id}`));
      for (const [key, end, style] of [
        ['low', atLow, 'outline'],
        ['high', atHigh, 'bar'],
      ] as const) {
        const [left, right] = [x(Math.min(now, end)), x(Math.max(now, end))];
        line.put('rect', key, { class: style, x: left, y: y - 7, width: right - left, height: 14 });
      }
    });
  });
}
