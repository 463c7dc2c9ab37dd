import type { Words } from '../figure.ts';
import type { Linear } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text } from '../marks/text.ts';
import { nameOf, say } from '../say.ts';
import { shareSign } from '../sign.ts';
import type { Bound } from './ceiling-rows.ts';

export interface Lane {
  readonly wide: boolean;
  readonly x: Linear;
  readonly y: number;
  /** Centres of the columns of numbers: promised, kept, ceiling; px. */
  readonly columns: readonly [number, number, number];
}

/** One class: what is kept, what empty shelves lose, what no shelf can win back; and where the promise stands. */
export function boundLine(pen: Pen, bound: Bound, lane: Lane, words: Words): void {
  const { wide, x, y } = lane;
  const { kept, ceiling, promised } = bound;
  const name = { x: 0, y: wide ? y + 5 : y - 40, class: 'strong' } as const;
  text(pen, 'name', name, nameOf(words, `class.${bound.code}`));
  numbers(pen, bound, lane, words);
  const [least, most] = x.domain;
  const box = (from: number, to: number) => ({
    x: x(Math.max(least, from)),
    y: y - 9,
    width: Math.max(0, x(to) - x(Math.max(least, from))),
    height: 18,
  });
  if (kept !== null) {
    pen.put('rect', 'kept', { class: 'bar of-service', ...box(least, kept) });
    pen.put('rect', 'shelf', { class: 'pale edged of-stock', ...box(kept, ceiling) });
  }
  pen.put('rect', 'beyond', { class: 'flat', ...box(ceiling, most) });
  const edge = { from: { x: x(ceiling), y: y - 15 }, to: { x: x(ceiling), y: y + 15 } };
  rule(pen, 'ceiling', { ...edge, class: 'stroke' });
  was(pen, bound, lane);
  if (promised === null || promised < least) return;
  symbol(pen, 'promised', { x: x(promised), y, shape: 'diamond', size: 7, class: 'now' });
}

/** Where they stood before, once they have moved. */
function was(pen: Pen, { kept, keptToday, ceiling, ceilingToday }: Bound, { x, y }: Lane): void {
  const [least] = x.domain;
  if (shareSign(ceiling - ceilingToday) !== 'same') {
    const at = x(Math.max(least, ceilingToday));
    rule(pen, 'was-ceiling', {
      ...{ from: { x: at, y: y - 15 }, to: { x: at, y: y + 15 } },
      class: 'limit dashed',
    });
  }
  if (kept !== null && shareSign(kept - keptToday) !== 'same') {
    const at = x(Math.max(least, keptToday));
    pen.put('circle', 'was-kept', { class: 'before', cx: at, cy: y, r: 5.5 });
  }
}

function numbers(pen: Pen, bound: Bound, { wide, y, columns }: Lane, words: Words): void {
  const { percent } = words.format;
  const cells = [
    { id: 'promised', value: bound.promised, class: 'ink' },
    { id: 'kept', value: bound.kept, class: 'strong hued' },
    { id: 'ceiling', value: bound.ceiling, class: 'strong' },
  ];
  pen.put('g', 'numbers', { class: 'of-service' }, (inside) => {
    cells.forEach(({ id, value, class: style }, k) => {
      const number = value === null ? say(words, `no.${id}`) : percent(value, 1);
      const place = { x: columns[k]!, y: wide ? y + 5 : y - 17, class: style } as const;
      const label = wide ? number : say(words, `short.${id}`, { value: number });
      text(inside, id, { ...place, ...(wide ? { anchor: 'end' } : {}) }, label);
    });
  });
}
