import { linear, type Linear } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';

export interface Bench {
  readonly wide: boolean;
  readonly x: Linear;
  readonly step: number;
}

/** Names at the left when there is room (720), above when there is not (360). */
export function bench(domain: readonly [number, number], width: 360 | 720): Bench {
  const wide = width === 720;
  return { wide, x: linear(domain, wide ? [236, 540] : [8, 352]), step: wide ? 38 : 58 };
}

/** An estimate on its interval: a dot, a line, a name, a value; hollow when nothing is to be concluded. */
export function intervalLine(
  pen: Pen,
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  {
    x,
    wide,
    y,
    name,
    label,
    aside = '',
    sure,
  }: Bench & {
    readonly y: number;
    readonly name: string;
    readonly label: string;
    readonly aside?: string;
    readonly sure: boolean;
  },
): void {
  const [from, to] = x.range;
  text(pen, 'name', { x: 0, y: wide ? y + 5 : y - 17, class: sure ? 'ink' : 'quiet' }, name);
  rule(pen, 'track', { from: { x: from, y }, to: { x: to, y }, class: 'grid' });
  rule(pen, 'interval', { from: { x: x(low), y }, to: { x: x(high), y }, class: 'change hued' });
  const dot = { cx: x(value), cy: y, r: 6.5 };
  pen.put('circle', 'value', { class: sure ? 'mark' : 'before', ...dot });
  const place = wide
    ? ({ x: aside === '' ? 716 : 606, y: y + 5, anchor: 'end' } as const)
    : ({ x: 352, y: y - 17, anchor: 'end' } as const);
  text(pen, 'label', { ...place, class: sure ? 'strong' : 'quiet' }, label);
  if (aside === '' || !wide) return;
  text(pen, 'aside', { x: 716, y: y + 5, class: 'quiet', anchor: 'end' }, aside);
}
