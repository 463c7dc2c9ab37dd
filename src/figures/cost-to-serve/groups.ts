import type { Words } from '../figure.ts';
import { type Linear, linear, rounded } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { nameOf, say } from '../say.ts';
import type { GroupRow, ServeRows } from './serve-rows.ts';

export interface Bench {
  readonly wide: boolean;
  readonly x: Linear;
  readonly step: number;
  readonly width: 360 | 720;
}

export function bench({ groups }: ServeRows, width: 360 | 720): Bench {
  const wide = width === 720;
  const ends = groups.flatMap(({ margin, other }) => [margin, other]);
  const domain = rounded(Math.min(0, ...ends), Math.max(0, ...ends), 4);
  return {
    wide,
    width,
    x: linear(domain, wide ? [260, 560] : [12, 340]),
    step: wide ? 32 : 48,
  };
}

/** Margin of each group: a bar by the sharing chosen, a ring where the other would have put it. */
export function groupBars(
  pen: Pen,
  rows: ServeRows,
  top: number,
  space: Bench,
  words: Words,
): void {
  const { wide, x, step, width } = space;
  const bottom = top + 30 + rows.groups.length * step;
  const head = say(words, `head.${rows.by}`);
  text(pen, 'head', { x: 0, y: top + 6, class: 'heading' }, head);
  const other = rows.sharing === 'revenue' ? 'ring.drivers' : 'ring.revenue';
  const key = wide
    ? ({ x: width, y: top + 6, class: 'quiet', anchor: 'end' } as const)
    : ({ x: 0, y: top + 27, class: 'quiet' } as const);
  text(pen, 'key', key, say(words, other));
  const zero = x(0);
  const shift = wide ? 0 : 32;
  const axis = { from: { x: zero, y: top + 16 + shift }, to: { x: zero, y: bottom + shift } };
  rule(pen, 'zero', { ...axis, class: 'rule' });
  rows.groups.forEach((group, k) => {
    groupLine(pen, group, top + shift + 34 + k * step, space, words);
  });
}

function groupLine(
  pen: Pen,
  { name, margin, other, revenue }: GroupRow,
  y: number,
  { wide, x, width }: Bench,
  words: Words,
): void {
  const { format } = words;
  pen.put('g', name, { class: 'of-margin' }, (row) => {
    const place = { x: 0, y: wide ? y + 5 : y - 12, class: 'ink halo' } as const;
    text(row, 'name', place, nameOf(words, name));
    const [from, to] = [x(Math.min(0, margin)), x(Math.max(0, margin))];
    const at = wide ? y : y + 4;
    row.put('rect', 'bar', {
      class: 'bar',
      x: from,
      y: at - 8,
      width: Math.max(1, to - from),
      height: 16,
    });
    row.put('circle', 'other', { class: 'before', cx: x(other), cy: at, r: 6 });
    const rate = revenue > 0 ? margin / revenue : null;
    const value = say(words, 'margin.value', {
      margin: format.change(margin),
      rate: format.percent(rate, 0),
    });
    text(
      row,
      'value',
      { x: width, y: wide ? y + 5 : y - 12, class: 'strong', anchor: 'end' },
      value,
    );
  });
}
