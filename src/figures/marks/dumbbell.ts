import type { Linear } from './linear.ts';
import { rule } from './line.ts';
import type { Pen } from './pen.ts';
import { type Shape, symbol } from './symbol.ts';
import { text } from './text.ts';

/** Before and after on one line: a hollow ring, a bar, a filled shape; each value on the outer side. */
export function dumbbell(
  pen: Pen,
  { before, after }: { readonly before: number; readonly after: number },
  {
    x,
    y,
    shape,
    moved,
    write,
  }: {
    readonly x: Linear;
    readonly y: number;
    readonly shape: Shape;
    /** False: one value is written, not the same twice. */
    readonly moved: boolean;
    readonly write: (value: number) => string;
  },
): void {
  const [from, to] = [x(before), x(after)];
  rule(pen, 'bar', { from: { x: from, y }, to: { x: to, y }, class: 'change hued' });
  pen.put('circle', 'before', { class: 'before hollow', cx: from, cy: y, r: 6 });
  symbol(pen, 'after', { x: to, y, shape, size: 7, class: 'mark hued' });
  const right = to >= from;
  const side = (isRight: boolean) => ({ anchor: isRight ? 'start' : 'end', y: y + 5 }) as const;
  const away = (at: number, isRight: boolean) => at + (isRight ? 13 : -13);
  text(pen, 'is', { ...side(right), x: away(to, right), class: 'strong' }, write(after));
  if (!moved) return;
  text(pen, 'was', { ...side(!right), x: away(from, !right), class: 'quiet' }, write(before));
}
