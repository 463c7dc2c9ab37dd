import type { Drawing } from '../figure.ts';
import { linear, rounded } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import type { Fall } from './falls.ts';

const step = (width: 360 | 720) => (width === 720 ? 38 : 54);

export function fallHeight(count: number, width: 360 | 720): number {
  return count === 0 ? 60 : count * step(width) + 8;
}

/** A staircase: the gain whole, what each hold takes off as an outline, what comes whole again. */
export function fallingBars(pen: Pen, falls: readonly Fall[], drawing: Drawing): void {
  const { width, format } = drawing;
  const wide = width === 720;
  const levels = falls.map(({ level }) => level);
  const domain = rounded(Math.min(0, ...levels), Math.max(1, ...levels), 4);
  const x = linear(domain, wide ? [230, 600] : [2, 270]);
  const zero = { from: { x: x(0), y: 0 }, to: { x: x(0), y: fallHeight(falls.length, width) } };
  rule(pen, 'zero', { ...zero, class: 'rule' });
  falls.forEach(({ id, change, level }, row) => {
    const whole = id === 'gain' || id === 'kept';
    const y = row * step(width) + (wide ? 20 : 36);
    const from = whole ? 0 : level - change;
    const [left, right] = [x(Math.min(from, level)), x(Math.max(from, level))];
    pen.put('g', id, { class: 'of-margin' }, (line) => {
      const name = wide ? { x: 0, y: y + 5 } : { x: 0, y: y - 16 };
      text(line, 'name', { ...name, class: whole ? 'strong' : 'ink' }, say(drawing, id));
      const size = { x: left, y: y - 9, width: right - left, height: 18 };
      line.put('rect', 'bar', { class: whole ? 'bar' : 'outline', ...size });
      const value = whole ? format.money(change) : format.change(change);
      const place = { x: width, y: y + 5, anchor: 'end' } as const;
      text(line, 'value', { ...place, class: whole ? 'strong' : 'quiet' }, value);
    });
  });
}
